package org.stemma.report.sheet;

import org.stemma.report.Entry;

/** A figure of the dashboard; {@code note} says in words what it means, {@code ink} is the note's colour. */
record Tile(String label, Entry value, String note, String ink) {}
