package org.stemma.report.page;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.stemma.report.page.Page.Area;

/** Draws native charts: every colour stated, so that Excel and LibreOffice draw the same. Holds no words of its own. */
final class Charts {

    /** So few bars would be blocks. */
    private static final int FEW = 4;

    private Charts() {}

    static void draw(XSSFSheet sheet, Area area, Bars bars) {
        bars.range().define(sheet.getWorkbook());
        bars.series().forEach(series -> series.range().define(sheet.getWorkbook()));
        XSSFChart chart = chart(sheet, area);
        draw(chart, bars);
        frame(chart);
    }

    static void draw(XSSFSheet sheet, Area area, Lines lines) {
        lines.range().define(sheet.getWorkbook());
        lines.lines().forEach(line -> line.range().define(sheet.getWorkbook()));
        XSSFChart chart = chart(sheet, area);
        LineCharts.draw(chart, lines);
        frame(chart);
    }

    private static XSSFChart chart(XSSFSheet sheet, Area area) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, area.left(), area.top(), area.right() + 1, area.bottom() + 1));
        chart.setAutoTitleDeleted(true);
        return chart;
    }

    private static void draw(XSSFChart chart, Bars bars) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(line(Palette.NEUTRAL));
        scale(scale);
        scale.setCrosses(AxisCrosses.MAX);
        scale.setMinimum(0);
        if (bars.full() > 0) {
            scale.setMaximum(bars.full());
            scale.setMajorUnit(bars.full() / 5);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, scale);
        data.setBarDirection(BarDirection.BAR);
        boolean stacked = bars.series().size() > 1;
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setOverlap((byte) (stacked ? 100 : 0));
        data.setGapWidth(bars.categories().size() < FEW ? 150 : 45);
        data.setVaryColors(false);
        bars.series().forEach(each -> add(data, bars, each));
        chart.plot(data);
        labels(chart, bars);
        if (bars.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    static void scale(XDDFValueAxis scale) {
        scale.setMajorTickMark(AxisTickMark.NONE);
        scale.setNumberFormat("0");
        scale.getOrAddShapeProperties().setLineProperties(none());
        scale.getOrAddMajorGridProperties().setLineProperties(line("E9EDF1"));
    }

    private static void add(XDDFBarChartData data, Bars bars, Bars.Series series) {
        XDDFChartData.Series drawn = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        bars.categories().toArray(String[]::new), bars.range().reference()),
                XDDFDataSourcesFactory.fromArray(
                        series.values().toArray(Double[]::new), series.range().reference()));
        drawn.setTitle(series.name(), null);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(series.colour()));
        drawn.setShapeProperties(shape);
    }

    /** Numbers at the bars where there is one series; stacked ones are read from the scale. */
    private static void labels(XSSFChart chart, Bars bars) {
        if (bars.series().size() != 1) {
            return;
        }
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            CTDLbls labels = series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode("0.0");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private static void frame(XSSFChart chart) {
        CTShapeProperties frame = chart.getCTChartSpace().addNewSpPr();
        frame.addNewNoFill();
        frame.addNewLn().addNewNoFill();
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(900);
        letters.addNewSolidFill().addNewSrgbClr().setVal(bytes(Palette.INK));
        letters.addNewLatin().setTypeface(Styles.FONT);
        text.getPArray(0).addNewEndParaRPr().setLang("en-GB");
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
    }

    static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(fill(colour));
    }

    static XDDFLineProperties none() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }
}
