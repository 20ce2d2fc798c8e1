package firstlayer.monkey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Plays actions by chance in a window. Actions after which something happened that must not are shrunk, by playing fewer of them in
 * fresh windows, and written to {@code target/monkey}.
 *
 * <p>{@code -Dmonkey.seed} says which actions, {@code -Dmonkey.actions} how many, and {@code -Dmonkey.file} plays those of a file
 * instead.
 */
public final class Monkey {

    /** A window that is opened, played in, and closed. */
    public interface Cage {
        /** What was the matter first, and after how many actions. */
        Optional<Stop> play(List<Action> actions);
    }

    /** @param after so many actions */
    public record Stop(int after, Mishap mishap) {}

    private static final int MOST_TRIES = 60;

    private final Cage cage;
    private int tries;

    private Monkey(Cage cage) {
        this.cage = cage;
    }

    /** Those of the file that was asked for. */
    public static Optional<List<Action>> ofFile() {
        return Optional.ofNullable(System.getProperty("monkey.file"))
                .filter(file -> !file.isEmpty())
                .map(file -> read(Path.of(file)));
    }

    static List<Action> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> Action.read(line).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param name part of a file name */
    public static void play(String name, List<Action> actions, Cage cage) {
        cage.play(actions).ifPresent(stop -> {
            List<Action> all = actions.subList(0, stop.after());
            System.out.printf(
                    Locale.ROOT,
                    "monkey: %s after %d actions, the last %s; it is shrunk%n",
                    stop.mishap().kind(),
                    all.size(),
                    all.get(all.size() - 1));
            List<Action> fewest = shrink(all, stop.mishap(), cage);
            Path file = write(name, stop.mishap(), fewest);
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "after %d actions, shrunk to %d in %s: %s%n%s",
                    all.size(),
                    fewest.size(),
                    file,
                    stop.mishap().kind(),
                    stop.mishap().words()));
        });
    }

    /** As few of the actions as still end in the same mishap, as far as some tries lead; all where it was a matter of luck. */
    public static List<Action> shrink(List<Action> actions, Mishap mishap, Cage cage) {
        return new Monkey(cage).shrink(actions, mishap.kind());
    }

    private List<Action> shrink(List<Action> actions, String kind) {
        List<Action> fewest = actions;
        // Mostly the last few matter.
        for (int size = 1; size < actions.size(); size *= 3) {
            Optional<List<Action>> end = again(actions.subList(actions.size() - size, actions.size()), kind);
            if (end.isPresent()) {
                fewest = end.get();
                break;
            }
        }
        for (int piece = Math.max(1, fewest.size() / 2); piece > 0 && tries < MOST_TRIES; piece /= 2) {
            for (int at = 0; at < fewest.size() && fewest.size() > 1; ) {
                List<Action> without = new ArrayList<>(fewest.subList(0, at));
                without.addAll(fewest.subList(Math.min(fewest.size(), at + piece), fewest.size()));
                Optional<List<Action>> less = again(without, kind);
                fewest = less.orElse(fewest);
                at += less.isPresent() ? 0 : piece;
            }
        }
        return fewest;
    }

    /** The actions up to the mishap, where they end in it again. */
    private Optional<List<Action>> again(List<Action> actions, String kind) {
        if (actions.isEmpty() || tries++ >= MOST_TRIES) {
            return Optional.empty();
        }
        return cage.play(actions)
                .filter(stop -> stop.mishap().kind().equals(kind))
                .map(stop -> actions.subList(0, stop.after()));
    }

    /** Writes actions as a file that can be played. */
    public static Path write(String name, Mishap mishap, List<Action> actions) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "monkey"));
            String lines = actions.stream().map(action -> action + "\n").collect(Collectors.joining());
            String remark =
                    mishap.words().lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
            return Files.write(folder.resolve(name + ".txt"), (lines + remark).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
