package org.stemma.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands. They are parsed before Spring is thought of, so that filters and {@code --help} start at once. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Audits what happens to a news report as it travels: trace, align, score, report, seal.",
        subcommands = {
            RunCommand.class,
            CatchUpCommand.class,
            ScheduleCommand.class,
            PlanCommand.class,
            ListCommand.class,
            ModelsCommand.class,
            ReportCommand.class,
            RerunCommand.class,
            ReviewCommand.class,
            ShowCommand.class,
            VerifyCommand.class,
            PurgeCommand.class,
            AttributeCommand.class,
            TraceCommand.class,
            AlignCommand.class,
            ScoreCommand.class,
            ExtractCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done · 1 above a limit of the job's fail-on · 2 bad job file, input or usage",
            "            3 verification differs · 4 a filter answered some lines with errors",
            "            5 another process is running the job"
        })
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.setOut(utf8(System.out));
        System.setErr(utf8(System.err));
        Locale.setDefault(Locale.ENGLISH);
        int code = execute(arguments);
        System.out.flush();
        System.exit(code);
    }

    /** Runs one command and answers its exit code. */
    public static int execute(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.err.println("stemma: " + Refusal.words(failure));
            return Exit.BAD_INPUT;
        });
        if (arguments.length == 0) {
            line.usage(System.out);
            return Exit.BAD_INPUT;
        }
        return line.execute(arguments);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
