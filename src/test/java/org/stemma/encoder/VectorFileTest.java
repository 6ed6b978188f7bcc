package org.stemma.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered is what was encoded, or nothing. */
class VectorFileTest {

    private static final Vector EAST = Vector.of(new double[] {1, 0});
    private static final Vector NORTH = Vector.of(new double[] {0, 1});

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void twoVectors() throws Exception {
        path = folder.resolve("deep/down.vectors");
        try (VectorFile file = new VectorFile(path, 2)) {
            file.put("east", EAST);
            file.put("north", NORTH);
        }
    }

    @Test
    void whatWasPutIsFoundByTheNextProcess() throws Exception {
        try (VectorFile file = new VectorFile(path, 2)) {
            assertThat(file.get("north")).hasValueSatisfying(found -> same(found, NORTH));
            assertThat(file.get("south")).isEmpty();
        }
    }

    @Test
    void aTornLastRecordIsWrittenAnew() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        for (int length = bytes.length - 1; length >= 0; length -= 7) {
            Files.write(path, java.util.Arrays.copyOf(bytes, length));
            try (VectorFile file = new VectorFile(path, 2)) {
                assertThat(file.get("north")).as(length + " bytes").isEmpty();
                file.put("north", NORTH);
                assertThat(file.get("north")).hasValueSatisfying(found -> same(found, NORTH));
            }
            try (VectorFile file = new VectorFile(path, 2)) {
                assertThat(file.get("north")).hasValueSatisfying(found -> same(found, NORTH));
            }
        }
    }

    @Test
    void noFlippedByteIsBelieved() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        for (int place = 0; place < bytes.length; place++) {
            byte[] broken = bytes.clone();
            broken[place] ^= 0x10;
            Files.write(path, broken);
            try (VectorFile file = new VectorFile(path, 2)) {
                file.get("east").ifPresent(found -> same(found, EAST));
                file.get("north").ifPresent(found -> same(found, NORTH));
            }
        }
    }

    @Test
    void ofTwoAtOnceOneWritesAndBothRead() throws Exception {
        try (VectorFile first = new VectorFile(path, 2);
                VectorFile second = new VectorFile(path, 2)) {
            second.put("south", NORTH);
            assertThat(second.get("south")).isEmpty();
            first.put("south", EAST);
            assertThat(first.get("south")).hasValueSatisfying(found -> same(found, EAST));
            assertThat(second.get("east")).hasValueSatisfying(found -> same(found, EAST));
        }
    }

    @Test
    void aFileOfAnotherWidthIsOfNoUseAndDoesNoHarm() throws Exception {
        Vector wide = Vector.of(new double[] {1, 2, 3});
        try (VectorFile file = new VectorFile(path, 3)) {
            assertThat(file.get("east")).isEmpty();
            file.put("wide", wide);
            assertThat(file.get("wide")).hasValueSatisfying(found -> same(found, wide));
        }
    }

    @Test
    void aFileThatGrewTooLargeIsBegunAnew() throws Exception {
        try (VectorFile file = new VectorFile(path, 2, Files.size(path) - 1)) {
            assertThat(file.get("east")).isEmpty();
            file.put("east", EAST);
        }
        assertThat(Files.size(path)).isEqualTo(16 + 4 + 8);
    }

    /** A folder that takes no file: its name is a file's. */
    @Test
    void withoutAPlaceToRememberItIsEncodedAgain() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        Counting counting = new Counting();
        Encoder encoder = new RememberingEncoder(counting, 2, blocked);
        same(encoder.vector("one"), EAST);
        same(encoder.vector("one"), EAST);
        assertThat(counting.asked).hasValue(1);
        same(new RememberingEncoder(counting, 2, blocked).vector("one"), EAST);
        assertThat(counting.asked).hasValue(2);
    }

    @Test
    void aSentenceIsEncodedOnceAndABrokenOneHasAVectorOfItsOwn() {
        Counting counting = new Counting();
        for (String sentence : List.of("a?", "a\ud800", "a\ufffd", "a?")) {
            new RememberingEncoder(counting, 2, folder.resolve("kept")).vector(sentence);
        }
        assertThat(counting.asked).hasValue(3);
    }

    private static void same(Vector found, Vector expected) {
        assertThat(found.coordinates()).isEqualTo(expected.coordinates());
    }

    private static final class Counting implements Encoder {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public Vector vector(String sentence) {
            asked.incrementAndGet();
            return EAST;
        }
    }
}
