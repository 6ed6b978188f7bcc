package org.stemma.report.html;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;
import org.stemma.store.Bundle;

/** Pictures of a bundle's page, to be looked at: {@code Pictures BUNDLE FOLDER}. */
public final class Pictures {

    private Pictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path page = folder.resolve("audit.html").toAbsolutePath();
        AuditPage.write(Bundle.open(Path.of(arguments[0])).results(), page);
        try (Chromium chromium = Chromium.open().orElseThrow()) {
            for (String scheme : new String[] {"light", "dark"}) {
                for (int width : new int[] {1280, 390}) {
                    String name = scheme + "-" + width;
                    chromium.prefers(scheme).size(width, 1600).show(page);
                    picture(chromium, folder.resolve(name + "-top.png"));
                    chromium.run("document.querySelector('.versions').scrollIntoView()");
                    picture(chromium, folder.resolve(name + "-story.png"));
                    for (int i = 0; i < 3; i++) {
                        chromium.one("#next").click();
                    }
                    chromium.run("document.activeElement.click()");
                    Thread.sleep(200);
                    picture(chromium, folder.resolve(name + "-finding.png"));
                }
            }
        }
    }

    private static void picture(Chromium chromium, Path file) throws Exception {
        Files.write(file, chromium.driver().getScreenshotAs(OutputType.BYTES));
    }
}
