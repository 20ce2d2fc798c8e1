package firstlayer.math.net;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every job beside its plain form and prints a table: time of both, ratio, what a number means, and what is allocated per operation. The ratio is the
 * result; times depend on the machine and on what else it does.
 */
public final class SideBySide {

    private SideBySide() {}

    /** @param args one regular expression over the names of the jobs, or none for all */
    public static void main(String[] args) throws RunnerException {
        String jobs = args.length == 0 ? ".*" : args[0];
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("firstlayer\\.math\\.net\\.(" + jobs + ")Job\\.")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        // Node objects are ordered by a recursion.
                        .jvmArgsAppend("-Xss64m")
                        // Enough of the longest job, a second at first, for all of it to be compiled.
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, RunResult> ours = new LinkedHashMap<>();
        Map<String, RunResult> others = new LinkedHashMap<>();
        for (RunResult result : results) {
            (method(result).equals("ours") ? ours : others).put(job(result), result);
        }
        System.out.printf("%n%-36s %14s %14s %8s %16s   %s%n", "job", "ours", "plain", "ratio", "allocated", "that is");
        ours.forEach((job, result) -> {
            RunResult other = others.get(job);
            double time = time(result);
            System.out.printf(
                    "%-36s %11.0f ns %11.0f ns %7.2f× %14.0f B   %s%n",
                    job, time, time(other), time(other) / time, allocated(result), meaning(result, time, ours, others));
        });
    }

    private static String job(RunResult result) {
        String name = result.getParams().getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> " " + result.getParams().getParam(key))
                .collect(Collectors.joining());
        return type.substring(type.lastIndexOf('.') + 1).replace("Job", "") + parameters;
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? 0 : bytes.getScore();
    }

    private static String ofPeak(double rate, Map<String, RunResult> ours, Map<String, RunResult> others) {
        return ours.containsKey("Peak")
                ? String.format(
                        Locale.ROOT,
                        ", %.0f %% of what one core can do, %.0f %% of fused",
                        100 * rate * time(ours.get("Peak")) / PeakJob.OPERATIONS,
                        100 * rate * time(others.get("Peak")) / PeakJob.OPERATIONS)
                : "";
    }

    private static String meaning(
            RunResult result, double time, Map<String, RunResult> ours, Map<String, RunResult> others) {
        String job = job(result);
        if (job.startsWith("Training ")) {
            return String.format(Locale.ROOT, "%.3f µs per example", time / 1e3 / TrainingJob.batch(job.substring(9)));
        }
        if (job.startsWith("Multiply ")) {
            double rate = 2 * Math.pow(Double.parseDouble(job.substring(9)), 3) / time;
            return String.format(Locale.ROOT, "%.1f GFLOP/s%s", rate, ofPeak(rate, ours, others));
        }
        if (job.equals("Peak")) {
            return String.format(
                    Locale.ROOT,
                    "%.1f GFLOP/s, fused %.1f",
                    PeakJob.OPERATIONS / time,
                    PeakJob.OPERATIONS / time(others.get(job)));
        }
        if (job.startsWith("Histogram")) {
            return String.format(Locale.ROOT, "%.2f ns per value", time / 100_000);
        }
        if (job.startsWith("Tanh")) {
            return String.format(Locale.ROOT, "%.2f ns per value", time / 1000);
        }
        if (job.startsWith("Order")) {
            return "plain: after a tiny net was trained";
        }
        return String.format(Locale.ROOT, "%.3f ms", time / 1e6);
    }
}
