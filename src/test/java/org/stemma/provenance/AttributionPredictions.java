package org.stemma.provenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Languages;
import org.stemma.notation.Json;

/** Prints one prediction a line for a benchmark file of lines with {@code id, lang, text, published}. */
final class AttributionPredictions {

    record Item(
            String id, String lang, String text, @Nullable String published) {}

    private AttributionPredictions() {}

    public static void main(String[] args) throws IOException {
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (!line.isBlank()) {
                System.out.println(Json.write(prediction(Json.read(line, Item.class, args[0]))));
            }
        }
    }

    private static Map<String, Object> prediction(Item item) {
        Optional<LocalDate> published = Optional.ofNullable(item.published()).map(LocalDate::parse);
        Attributions read = Attributor.attribute(item.text(), Languages.of(item.lang()), published);
        Optional<Attribution> main = read.found().stream().findFirst();
        Map<String, Object> prediction = new LinkedHashMap<>();
        prediction.put("id", item.id());
        prediction.put("origin_publisher", main.map(Attribution::publisher).orElse("none"));
        prediction.put("relay", main.flatMap(Attribution::relay).orElse("none"));
        prediction.put(
                "reported_date",
                main.flatMap(Attribution::reported).map(LocalDate::toString).orElse(""));
        prediction.put("found", read.found().stream().map(Attribution::quote).toList());
        prediction.put(
                "rejected",
                read.rejected().stream()
                        .map(r -> r.publisher() + ": " + r.reason())
                        .toList());
        return prediction;
    }
}
