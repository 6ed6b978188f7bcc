package org.stemma.report.exchange;

import java.util.List;
import org.stemma.report.Exchange;
import org.stemma.signature.Catalogue;

/** All formats for other programs; a new one is one class and one line here. */
public final class Exchanges {

    private static final Catalogue<Exchange> ALL =
            new Catalogue<>("exchange", List.of(new TmxExchange(), new ProvExchange(), new CsvExchange()));

    private Exchanges() {}

    public static Catalogue<Exchange> all() {
        return ALL;
    }
}
