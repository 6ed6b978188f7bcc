package org.stemma.report.page;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.stemma.report.page.Page.Area;

/** What Excel itself does with cells: lists to choose from, bars and colours by value. */
final class Rules {

    private Rules() {}

    static void choices(XSSFSheet sheet, Area area, List<String> words, String prompt) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(area.top(), area.bottom(), area.left(), area.right()));
        list.setEmptyCellAllowed(true);
        list.setShowErrorBox(true);
        list.createErrorBox("Not a decision", "Choose one of: " + String.join(", ", words));
        list.setShowPromptBox(true);
        list.createPromptBox("Decision", prompt);
        sheet.addValidationData(list);
    }

    static void dataBars(XSSFSheet sheet, Area area, double full, String colour) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(Styles.colour(colour));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0d);
        bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bars.getMaxThreshold().setValue(full);
        bars.setWidthMin(0);
        bars.setWidthMax(100);
        formatting.addConditionalFormatting(range(area), rule);
    }

    static void scale(XSSFSheet sheet, Area area) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        double[] steps = {50, 80, 100};
        scale.setNumControlPoints(steps.length);
        for (int i = 0; i < steps.length; i++) {
            scale.getThresholds()[i].setRangeType(RangeType.NUMBER);
            scale.getThresholds()[i].setValue(steps[i]);
        }
        scale.setColors(new XSSFColor[] {Styles.colour("F3C6C2"), Styles.colour("FBEBC8"), Styles.colour("CFE6D6")});
        formatting.addConditionalFormatting(range(area), rule);
    }

    private static CellRangeAddress[] range(Area area) {
        return new CellRangeAddress[] {new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right())};
    }
}
