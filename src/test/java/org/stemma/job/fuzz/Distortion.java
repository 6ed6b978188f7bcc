package org.stemma.job.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is done to the structure of one part: tags, braces, depth, entities, what it wants to have loaded. */
enum Distortion {
    TAGS_DROPPED {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return dropped(words, "<>/\"&;", 1 + dice.below(8), dice);
        }
    },
    BRACES_DROPPED {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return dropped(words, "{}[]\",:\\\n", 1 + dice.below(8), dice);
        }
    },
    NESTED {
        @Override
        String of(String words, Dice dice, Lures lures) {
            String[] pair = dice.one(PAIRS);
            int depth = dice.oneIn(8) ? DEEP : dice.about(400);
            return around(words, pair[0].repeat(depth), dice.oneIn(2) ? pair[1].repeat(depth) : "", dice);
        }
    },
    ATTRIBUTES {
        @Override
        String of(String words, Dice dice, Lures lures) {
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < dice.about(2_000); i++) {
                many.append(" a").append(dice.oneIn(2) ? i : 1).append("=\"x\"");
            }
            return words.replaceFirst("(<[a-zA-Z:]+)", "$1" + many);
        }
    },
    HUGE_ATTRIBUTE {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return words.replaceFirst("(<[a-zA-Z:]+)", "$1 title=\"" + "x".repeat(dice.about(200_000)) + "\"");
        }
    },
    ENTITY_BOMB {
        @Override
        String of(String words, Dice dice, Lures lures) {
            StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
            for (int i = 1; i < 30; i++) {
                bomb.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
            }
            return declared(words, bomb + "]>", "&e29;", dice);
        }
    },
    EXTERNAL_FILE {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return declared(words, "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + lures.file() + "\">]>", "&x;", dice);
        }
    },
    EXTERNAL_URL {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return declared(words, "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + lures.url() + "entity\">]>", "&x;", dice);
        }
    },
    PARAMETER_ENTITY {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return declared(
                    words, "<!DOCTYPE x [<!ENTITY % d SYSTEM \"" + lures.url() + "parameter\"> %d;]>", "", dice);
        }
    },
    EXTERNAL_DTD {
        @Override
        String of(String words, Dice dice, Lures lures) {
            String where = dice.oneIn(2) ? lures.url() + "x.dtd" : lures.file();
            return declared(words, "<!DOCTYPE x PUBLIC \"-//X//X\" \"" + where + "\">", "", dice);
        }
    },
    INCLUDED {
        @Override
        String of(String words, Dice dice, Lures lures) {
            String where = dice.oneIn(2) ? lures.url() + "include" : lures.file();
            return around(
                    words,
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + where + "\"/>",
                    "",
                    dice);
        }
    },
    STYLED {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return declared(
                    words, "<?xml-stylesheet type=\"text/xsl\" href=\"" + lures.url() + "style.xsl\"?>", "", dice);
        }
    },
    REMOTE {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return around(words, dice.one(REMOTE_THINGS).replace("URL", lures.url()), "", dice);
        }
    },
    SCRIPT {
        @Override
        String of(String words, Dice dice, Lures lures) {
            return around(words, Words.SCRIPT, "", dice);
        }
    };

    private static final int DEEP = 100_000;

    private static final List<String[]> PAIRS = List.of(
            new String[] {"<div>", "</div>"},
            new String[] {"<b><i>", "</i></b>"},
            new String[] {"<table><tr><td>", "</td></tr></table>"},
            new String[] {"<w:p><w:r>", "</w:r></w:p>"},
            new String[] {"[", "]"},
            new String[] {"{\"a\":", "}"},
            new String[] {"(", ")"},
            new String[] {"{\\b ", "}"},
            new String[] {"“", "”"},
            new String[] {"<<", ">>"});

    private static final List<String> REMOTE_THINGS = List.of(
            "<img src=\"URLpixel.png\">",
            "<link rel=stylesheet href=\"URLx.css\"><iframe src=\"URLframe\"></iframe>",
            "<base href=\"URL\"><img src=x>",
            "<meta http-equiv=refresh content=\"0;url=URLrefresh\">",
            "<w:attachedTemplate r:id=\"r9\" Target=\"URLtemplate\"/>",
            "<a href=\"javascript:alert(1)\" onclick=\"alert(2)\">x</a><svg onload=alert(3)>",
            "{\\field{\\*\\fldinst INCLUDEPICTURE \"URLpicture\"}}");

    /** The part as it is afterwards. */
    abstract String of(String words, Dice dice, Lures lures);

    byte[] of(byte[] part, Dice dice, Lures lures) {
        return of(new String(part, StandardCharsets.UTF_8), dice, lures).getBytes(StandardCharsets.UTF_8);
    }

    private static String dropped(String words, String marks, int times, Dice dice) {
        StringBuilder left = new StringBuilder(words);
        for (int i = 0; i < times && !left.isEmpty(); i++) {
            int at = dice.below(left.length());
            while (at < left.length() && marks.indexOf(left.charAt(at)) < 0) {
                at++;
            }
            if (at < left.length()) {
                left.deleteCharAt(at);
            }
        }
        return left.toString();
    }

    private static String around(String words, String before, String behind, Dice dice) {
        int at = place(words, dice);
        int end = Math.max(at, place(words, dice));
        return words.substring(0, at) + before + words.substring(at, end) + behind + words.substring(end);
    }

    /** Behind a tag or a blank, mostly, so that what is put there is read as what it is. */
    private static int place(String words, Dice dice) {
        int at = dice.below(words.length());
        int tag = words.indexOf('>', at);
        return tag < 0 || dice.oneIn(4) ? at : tag + 1;
    }

    /** The declaration behind the XML declaration, if there is one, and the reference somewhere in the text. */
    private static String declared(String words, String declaration, String reference, Dice dice) {
        int head = words.startsWith("<?xml") ? words.indexOf("?>") + 2 : 0;
        return words.substring(0, head) + declaration + around(words.substring(head), reference, "", dice);
    }
}
