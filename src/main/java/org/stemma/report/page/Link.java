package org.stemma.report.page;

/** A row of a sheet to jump to; {@code row} counts from 0. */
public record Link(String sheet, int row) {

    String address() {
        return "'" + sheet.replace("'", "''") + "'!A" + (row + 1);
    }
}
