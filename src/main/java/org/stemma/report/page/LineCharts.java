package org.stemma.report.page;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.stemma.report.page.Lines.Line;
import org.stemma.report.page.Lines.Stroke;

/** Draws lines over periods; as {@link Charts}. */
final class LineCharts {

    /** Periods that are written out under a chart; more would run into each other. */
    private static final int LABELS = 7;

    /** In 60,000ths of a degree. */
    private static final int SLANTED = -2_700_000;

    private LineCharts() {}

    static void draw(XSSFChart chart, Lines lines) {
        XDDFCategoryAxis periods = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis scale = chart.createValueAxis(AxisPosition.LEFT);
        periods.setMajorTickMark(AxisTickMark.NONE);
        periods.getOrAddShapeProperties().setLineProperties(Charts.line(Palette.NEUTRAL));
        Charts.scale(scale);
        scale.setCrosses(AxisCrosses.MIN);
        scale.setMinimum(lines.least());
        scale.setMaximum(lines.most());
        scale.setMajorUnit(lines.step());
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, periods, scale);
        data.setVaryColors(false);
        data.setGrouping(Grouping.STANDARD);
        lines.lines().forEach(line -> add(data, lines, line));
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        labels(
                chart.getCTChart().getPlotArea().getCatAxArray(0),
                lines.periods().size());
        if (lines.lines().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /** Small and slanted, and only so many as there is room for. */
    private static void labels(CTCatAx axis, int periods) {
        axis.addNewTickLblSkip().setVal(Math.max(1, (periods + LABELS - 1) / LABELS));
        CTTextBody text = axis.addNewTxPr();
        text.addNewBodyPr().setRot(SLANTED);
        text.addNewP().addNewPPr().addNewDefRPr().setSz(700);
    }

    private static void add(XDDFLineChartData data, Lines lines, Line line) {
        Double[] values = line.values().stream().map(each -> each.orElse(null)).toArray(Double[]::new);
        XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        lines.periods().toArray(String[]::new), lines.range().reference()),
                XDDFDataSourcesFactory.fromArray(values, line.range().reference()));
        drawn.setTitle(line.name(), null);
        drawn.setSmooth(false);
        boolean marks = line.stroke() == Stroke.MARKS;
        drawn.setMarkerStyle(marks ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        drawn.setLineProperties(marks ? Charts.none() : stroke(line));
        if (marks) {
            drawn.setMarkerSize((short) 7);
            mark(drawn, line.colour());
        }
    }

    private static XDDFLineProperties stroke(Line line) {
        XDDFLineProperties stroke = Charts.line(line.colour());
        stroke.setWidth(line.stroke() == Stroke.BOLD ? 2.25 : 1.25);
        if (line.stroke() == Stroke.DASHED) {
            stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return stroke;
    }

    private static void mark(XDDFLineChartData.Series drawn, String colour) {
        var shape = drawn.getCTLineSer().getMarker().addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(Charts.bytes(colour));
        shape.addNewLn().addNewNoFill();
    }
}
