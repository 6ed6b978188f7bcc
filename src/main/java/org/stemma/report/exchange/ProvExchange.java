package org.stemma.report.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.stemma.report.Exchange;
import org.stemma.store.Results;

/**
 * {@code prov.json}: where every text and every result comes from, as W3C PROV in JSON (member submission of 24 April 2013).
 *
 * <p>An entity is a capture (by its digest), an origin, an article, a lost version, an archetype or a file of results; an
 * activity is a step of the run or a retelling outside of it; an agent is an outlet, a publisher or the engine. No times of a
 * clock. What the stemma only holds likely bears its {@code stemma:confidence}.
 */
public final class ProvExchange implements Exchange {

    @Override
    public String id() {
        return "provenance";
    }

    @Override
    public String file() {
        return "prov.json";
    }

    @Override
    public String contents() {
        return "where every text and result comes from, W3C PROV-JSON for provenance tools";
    }

    @Override
    public void write(Results results, OutputStream out) throws IOException {
        ProvNames names = new ProvNames(results);
        ProvVersions versions = new ProvVersions(results, names);
        ProvDescent descent = new ProvDescent(results, names);
        ProvSteps steps = new ProvSteps(results, names);
        Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ProvDocument document = new ProvDocument(characters);
        document.begin(names.prefixes());
        document.section("entity", Stream.concat(versions.entities(), steps.entities()));
        document.section("activity", Stream.concat(steps.activities(), descent.activities()));
        document.section("agent", Stream.concat(steps.agents(), versions.agents()));
        document.section("used", Stream.concat(steps.used(), descent.used()));
        document.section("wasGeneratedBy", Stream.concat(steps.generated(), descent.generated()));
        document.section("wasDerivedFrom", descent.derived());
        document.section("wasAttributedTo", versions.attributed());
        document.section("wasAssociatedWith", Stream.concat(steps.associated(), descent.associated()));
        document.end();
        characters.flush();
    }
}
