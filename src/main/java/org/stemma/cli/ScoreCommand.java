package org.stemma.cli;
import picocli.CommandLine.Command;
@Command(name="score") final class ScoreCommand implements java.util.concurrent.Callable<Integer> { public Integer call() { return 2; } }
