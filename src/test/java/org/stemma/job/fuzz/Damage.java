package org.stemma.job.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What happens to bytes: on a bad disk, in a bad transfer, in the hands of who means harm. */
enum Damage {
    FLIPPED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            byte[] copy = bytes.clone();
            for (int i = 0; i < 1 + dice.below(20) && copy.length > 0; i++) {
                copy[dice.below(copy.length)] ^= (byte) (1 << dice.below(8));
            }
            return copy;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return Arrays.copyOf(bytes, dice.below(bytes.length));
        }
    },
    BEHEADED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return Arrays.copyOfRange(bytes, dice.below(bytes.length), bytes.length);
        }
    },
    HOLED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            int from = dice.below(bytes.length);
            int to = Math.min(bytes.length, from + 1 + dice.below(200));
            return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
        }
    },
    INSERTED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            int at = dice.below(bytes.length);
            byte[] noise = dice.bytes(1 + dice.below(200));
            return joined(Arrays.copyOf(bytes, at), noise, Arrays.copyOfRange(bytes, at, bytes.length));
        }
    },
    REPEATED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            int from = dice.below(bytes.length);
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + dice.below(400)));
            byte[][] all = new byte[2 + dice.below(300)][];
            Arrays.fill(all, piece);
            return joined(Arrays.copyOf(bytes, from), joined(all), Arrays.copyOfRange(bytes, from, bytes.length));
        }
    },
    BLANKED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            byte[] copy = bytes.clone();
            int from = dice.below(copy.length);
            Arrays.fill(copy, from, Math.min(copy.length, from + dice.below(500)), (byte) (dice.oneIn(2) ? 0 : ' '));
            return copy;
        }
    },
    EMPTIED {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return dice.oneIn(2)
                    ? new byte[0]
                    : dice.one(List.of("\n", " \t\r\n", "\u00a0", "\ufeff")).getBytes(UTF_8);
        }
    },
    NOISE {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return joined(Arrays.copyOf(bytes, Math.min(bytes.length, dice.below(40))), dice.bytes(dice.about(4_000)));
        }
    },
    WRONG_MARK {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return joined(dice.one(MARKS), bytes);
        }
    },
    UTF_16 {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            byte[] wide = new String(bytes, UTF_8).getBytes(StandardCharsets.UTF_16);
            return dice.oneIn(2) ? wide : Arrays.copyOf(wide, wide.length - 1);
        }
    },
    HALF_CHARACTERS {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return middle(new String(bytes, UTF_8), "\ud83d", StandardCharsets.UTF_16LE, dice);
        }
    },
    LATIN {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            return middle(new String(bytes, UTF_8), "r\u00e9sum\u00e9 ", StandardCharsets.ISO_8859_1, dice);
        }
    },
    /** Overlong forms, surrogates in UTF-8, a character behind the last one, a continuation without beginning. */
    FALSE_UTF_8 {
        @Override
        byte[] of(byte[] bytes, Dice dice) {
            int at = dice.below(bytes.length);
            return joined(Arrays.copyOf(bytes, at), dice.one(FALSE), Arrays.copyOfRange(bytes, at, bytes.length));
        }
    };

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

    private static final List<byte[]> MARKS = List.of(
            hex(0xEF, 0xBB, 0xBF),
            hex(0xFE, 0xFF),
            hex(0xFF, 0xFE),
            hex(0, 0, 0xFE, 0xFF),
            hex(0xFF, 0xFE, 0, 0),
            hex(0x2B, 0x2F, 0x76, 0x38),
            hex('P', 'K', 3, 4),
            hex('%', 'P', 'D', 'F', '-'),
            hex(0x1F, 0x8B, 8),
            hex(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            "{\\rtf1 ".getBytes(UTF_8),
            "WARC/1.0\r\n".getBytes(UTF_8),
            "---\n".getBytes(UTF_8),
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?>".getBytes(UTF_8),
            "<meta charset=utf-16>".getBytes(UTF_8),
            "<meta charset=\"no-such\">".getBytes(UTF_8));

    private static final List<byte[]> FALSE = List.of(
            hex(0xC0, 0xAF),
            hex(0xE0, 0x80, 0xAF),
            hex(0xED, 0xA0, 0xBD),
            hex(0xF4, 0x90, 0x80, 0x80),
            hex(0x80),
            hex(0xFF),
            hex(0xC3),
            hex(0xEF, 0xBF, 0xBE),
            hex(0));

    /** The bytes as they are afterwards. */
    abstract byte[] of(byte[] bytes, Dice dice);

    private static byte[] hex(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] middle(String words, String put, java.nio.charset.Charset charset, Dice dice) {
        int at = dice.below(words.length());
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        boolean wide = charset.equals(StandardCharsets.UTF_16LE);
        half.writeBytes(wide ? hex(0xFF, 0xFE) : new byte[0]);
        half.writeBytes(words.substring(0, at).getBytes(charset));
        half.writeBytes(wide ? hex(0x3D, 0xD8) : put.getBytes(charset));
        half.writeBytes(words.substring(at).getBytes(charset));
        return half.toByteArray();
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
