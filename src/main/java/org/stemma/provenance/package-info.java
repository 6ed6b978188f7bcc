/**
 * Where an article comes from: attributions, relays, dates, origin, story; start at {@link org.stemma.provenance.Tracer}. Never compares sentences one by one.
 */
@NullMarked
package org.stemma.provenance;

import org.jspecify.annotations.NullMarked;
