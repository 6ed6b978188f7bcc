package org.stemma.report.page;

/** The workbook's colours as RRGGBB. Colour never stands alone: a word says the same. */
public final class Palette {

    public static final String INK = "1F2933";
    public static final String MUTED = "616E7C";
    public static final String LINE = "D9DEE4";
    public static final String SURFACE = "F4F6F8";
    public static final String PAPER = "FFFFFF";
    public static final String BRAND = "12475B";
    public static final String BRAND_SOFT = "E3EEF2";
    public static final String LINK = "1A6785";
    public static final String GOOD = "2B7A4B";
    public static final String GOOD_SOFT = "E6F2EA";
    public static final String WATCH = "9A6700";
    public static final String WATCH_SOFT = "FBF1DC";
    public static final String BAD = "B3261E";
    public static final String BAD_SOFT = "FAE7E5";
    public static final String CRITICAL = "8C1D18";
    public static final String MAJOR = "D9653B";
    public static final String MINOR = "E9B872";
    public static final String NEUTRAL = "B8C2CC";

    private Palette() {}
}
