package org.stemma.article.container;

import java.util.List;
import java.util.Optional;
import org.stemma.signature.Catalogue;

/** The containers that are opened, in the order in which they are asked; a file that none opens is a capture itself. */
public final class Containers {

    private static final Catalogue<Container> ALL = new Catalogue<>(
            "container",
            List.of(new CsvExport(), new XlsxExport(), new WebArchive(), new PdfDocument(), new OfficeDocument()));

    private Containers() {}

    public static Catalogue<Container> all() {
        return ALL;
    }

    /** The container that the delivery is. */
    public static Optional<Container> of(Delivery delivery) {
        return ALL.all().stream().filter(container -> container.opens(delivery)).findFirst();
    }
}
