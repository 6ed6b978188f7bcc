package org.stemma.provenance;

/** What the words around a publisher's name may do to it; the lists stand in the profile's {@code reporting}. */
enum Cue {
    VERB,
    TOLD,
    PHRASE,
    POSTPOSITION,
    CITING,
    QUOTED_BY,
    UNVERIFIED,
    HEDGE,
    DENIAL,
    REPORT,
    ROLE,
    DISPATCHER,
    DISPATCH,
    SELF,
    PHOTO,
    CIRCUMSCRIPTION,
    FILLER,
    COMPLEMENTIZER,
    UNVERIFIED_FIRST,
    DATIVE,
    SUBJECT,
    CONJUNCTION,
    AGENT
}
