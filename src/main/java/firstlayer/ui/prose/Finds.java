package firstlayer.ui.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The places of a page where some words stand, all marked, one of them as the one looked at. */
public final class Finds {

    private record Find(Passage passage, Passage.Stretch at) {}

    private final List<Find> finds = new ArrayList<>();
    private int now = -1;

    /** Everywhere in these passages, in any case. */
    Finds(List<Passage> passages, String words) {
        String sought = plain(words);
        if (sought.isBlank()) {
            return;
        }
        for (Passage passage : passages) {
            String text = plain(passage.characters());
            for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
                finds.add(new Find(passage, new Passage.Stretch(at, at + sought.length())));
            }
        }
        mark();
    }

    // As long as the text itself, so that positions are its own.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c));
        }
        return plain.toString();
    }

    /** The words as they stand, or where they stand apart, the longest of them. */
    static Finds ofAny(List<Passage> passages, String words) {
        Stream<String> apart = Arrays.stream(words.strip().split("\\s+"))
                .sorted(Comparator.comparing(String::length).reversed());
        return Stream.concat(Stream.of(words.strip()), apart)
                .map(part -> new Finds(passages, part))
                .filter(finds -> finds.count() > 0)
                .findFirst()
                .orElseGet(() -> new Finds(passages, ""));
    }

    public int count() {
        return finds.size();
    }

    /** Which one is looked at, from 1; 0 for none. */
    public int now() {
        return now + 1;
    }

    /** Looks at the next one, or with −1 at the one before, round and round; empty where there is none. */
    public Optional<Node> go(int direction) {
        if (finds.isEmpty()) {
            return Optional.empty();
        }
        now = Math.floorMod(now < 0 && direction < 0 ? direction : now + direction, finds.size());
        mark();
        DeeperBox.reveal(finds.get(now).passage());
        return Optional.of(finds.get(now).passage());
    }

    private void mark() {
        Set<Passage> passages = finds.stream().map(Find::passage).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Passage passage : passages) {
            passage.mark(
                    finds.stream()
                            .filter(find -> find.passage() == passage)
                            .map(Find::at)
                            .toList(),
                    Optional.of(now)
                            .filter(i -> i >= 0 && finds.get(i).passage() == passage)
                            .map(i -> finds.get(i).at()));
        }
    }

    /** Takes the marks away. */
    public void clear() {
        finds.forEach(find -> find.passage().mark(List.of(), Optional.empty()));
        finds.clear();
        now = -1;
    }

    @Override
    public String toString() {
        return finds.isEmpty() ? "Not on this page" : String.format(Locale.ROOT, "%d of %d", now(), count());
    }
}
