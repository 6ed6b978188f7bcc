package org.stemma.article.container;

import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;
import org.stemma.article.UnreadableException;
import org.stemma.article.container.ArchiveRecords.BrokenRecordException;

/**
 * A web archive (ISO 28500, WARC 1.0 and 1.1, plain or gzipped): every response with status 200 and a page or a text in it
 * is a capture; everything else is passed over and counted. A broken record costs itself only.
 */
public final class WebArchive implements Container {

    @Override
    public String id() {
        return "warc";
    }

    @Override
    public boolean opens(Delivery delivery) {
        return delivery.isCalled(".warc", ".warc.gz") || delivery.head().startsWith("WARC/1.");
    }

    @Override
    public void unpack(Delivery delivery, Unpacking unpacking) throws UnreadableException, IOException {
        try (ArchiveRecords archive = new ArchiveRecords(delivery.file())) {
            Visit visit = new Visit(archive, unpacking);
            while (visit.next()) {
                visit.records++;
            }
            if (visit.pages == 0) {
                throw new UnreadableException(
                        "", "none of its " + visit.records + " records is a page that was fetched whole (status 200)");
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("byte 0", "the file is no web archive: " + Faults.brief(e));
        }
    }

    /** One walk through the records. */
    private static final class Visit {

        private final ArchiveRecords archive;
        private final Unpacking unpacking;
        private int records;
        private int pages;

        Visit(ArchiveRecords archive, Unpacking unpacking) {
            this.archive = archive;
            this.unpacking = unpacking;
        }

        /** Takes one record; false at the end of the archive. */
        boolean next() throws UnreadableException, IOException {
            try {
                Optional<WarcRecord> record = archive.next();
                if (record.isPresent()) {
                    take(record.get());
                }
                return record.isPresent();
            } catch (BrokenRecordException e) {
                breaks(String.valueOf(e.getMessage()));
                return archive.resume();
            }
        }

        private void take(WarcRecord record) throws IOException, BrokenRecordException {
            Optional<Derived> capture = Optional.empty();
            try {
                FetchedPage page = new FetchedPage(record);
                Optional<String> other = page.passedOver();
                other.ifPresent(unpacking::passesOver);
                if (other.isEmpty()) {
                    capture = Optional.of(page.capture(key()));
                }
            } catch (UnreadableException e) {
                breaks(e.getMessage());
            } catch (IOException | RuntimeException e) {
                throw new BrokenRecordException("the record is broken (" + Faults.brief(e) + ")");
            }
            if (capture.isPresent()) {
                pages++;
                unpacking.holds(capture.get());
            }
        }

        private void breaks(String problem) throws IOException {
            pages++;
            unpacking.breaks(new Broken(key(), "record " + key() + ", byte " + archive.position(), problem, 0));
        }

        private String key() {
            return String.valueOf(records + 1);
        }
    }
}
