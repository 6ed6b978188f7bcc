package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.notation.Json;

/** The libraries in the jar with their licences, from the bill of materials that the build lays beside the classes (CycloneDX). */
record Materials(List<Library> components) {

    private static final String BILL = "/META-INF/sbom/application.cdx.json";

    /** One library; its licences are alternatives. */
    record Library(Optional<String> group, String name, String version, List<Licensed> licenses) {

        String line() {
            return String.format(
                    Locale.ROOT, "%-60s %s", group.map(it -> it + ":").orElse("") + name + ":" + version, licences());
        }

        String licences() {
            return licenses.stream().map(Licensed::words).collect(Collectors.joining(" or "));
        }
    }

    /** One licence: an SPDX id, a name, or an SPDX expression. */
    record Licensed(Optional<Licence> license, Optional<String> expression) {

        String words() {
            return license.flatMap(it -> it.id().or(it::name))
                    .or(() -> expression)
                    .orElse("");
        }
    }

    /** By its SPDX id, or by the name that its owner gives. */
    record Licence(Optional<String> id, Optional<String> name) {}

    static List<Library> ofThisBuild() throws IOException {
        try (InputStream bill = Materials.class.getResourceAsStream(BILL)) {
            if (bill == null) {
                throw new Refusal(
                        "this build has no bill of materials; Maven makes it in its phase generate-resources");
            }
            String json = new String(bill.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(json, Materials.class, BILL).components();
        }
    }
}
