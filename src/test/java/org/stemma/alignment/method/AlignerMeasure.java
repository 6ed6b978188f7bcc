package org.stemma.alignment.method;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stemma.alignment.Bead;
import org.stemma.alignment.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Aligns a benchmark's pairs, for its scorer: {@code AlignerMeasure IN.jsonl OUT.jsonl [ALIGNER]}. */
final class AlignerMeasure {

    private AlignerMeasure() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        String method =
                arguments.length > 2 ? arguments[2] : Aligners.standard().id();
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                JsonNode pair = json.readTree(line);
                List<Bead> beads = Aligners.all().get(method).align(side(pair, "src"), side(pair, "tgt"));
                out.println(json.writeValueAsString(Map.of(
                        "id", pair.get("id").asString(),
                        "confidence", beads.stream().map(Bead::confidence).toList(),
                        "beads",
                                beads.stream()
                                        .map(bead -> List.of(bead.left(), bead.right()))
                                        .toList())));
            }
        }
    }

    private static Side side(JsonNode pair, String name) {
        List<String> sentences = new java.util.ArrayList<>();
        pair.get(name).forEach(sentence -> sentences.add(sentence.asString()));
        return new Side(pair.get(name + "_lang").asString(), sentences);
    }
}
