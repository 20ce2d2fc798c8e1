package firstlayer.study;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader wrote in their own words under one note.
 *
 * @param versions oldest first, a minute or more apart: of those in between only the last is listed, and one of which more
 *                 than a few words are gone in the next
 * @param ticked   the points that are ticked now
 * @param open     whether the model answer may be shown: enough was written once, or the reader asked for it before
 * @param peeked   whether it was shown before enough was written
 * @param checked  whether a point was ticked on or off after enough was written
 */
public record OwnAnswer(List<Version> versions, Set<String> ticked, boolean open, boolean peeked, boolean checked) {

    private static final Duration APART = Duration.ofMinutes(1);
    private static final int FEW = 20;

    /** A text as it was then. */
    public record Version(OffsetDateTime at, String text) {}

    public OwnAnswer {
        versions = List.copyOf(versions);
        ticked = Collections.unmodifiableSet(new LinkedHashSet<>(ticked));
    }

    /**
     * Folds the events of a note.
     *
     * @param events in the order of the log
     */
    public static OwnAnswer of(List<Event> events) {
        List<Version> versions = new ArrayList<>();
        Set<String> ticked = new LinkedHashSet<>();
        boolean enough = false;
        boolean peeked = false;
        boolean checked = false;
        for (Event event : events) {
            if (event.fact() instanceof Fact.Wrote wrote) {
                versions.add(new Version(event.at(), wrote.text()));
                enough = enough || Words.enough(wrote.text());
            } else if (event.fact() instanceof Fact.Ticked tick) {
                checked |= enough;
                if (tick.on()) {
                    ticked.add(tick.point());
                } else {
                    ticked.remove(tick.point());
                }
            } else if (event.fact() instanceof Fact.Peeked) {
                peeked = true;
            }
        }
        return new OwnAnswer(listed(versions), ticked, enough || peeked, peeked, checked);
    }

    /** The text as it is now; empty before anything was written. */
    public String text() {
        return latest().map(Version::text).orElse("");
    }

    /** Whether there are enough words now. */
    public boolean written() {
        return Words.enough(text());
    }

    private Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** From the last one backwards, so that it is always there, and no stretch of work longer than a minute is without one. */
    private static List<Version> listed(List<Version> all) {
        List<Version> listed = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Version version = all.get(i);
            if (listed.isEmpty()
                    || apart(version, listed.get(listed.size() - 1))
                    || lost(version.text(), all.get(i + 1).text()) > FEW) {
                listed.add(version);
            }
        }
        Collections.reverse(listed);
        return listed;
    }

    /** How many characters of a text are gone in the next one: what is neither its beginning nor its end. */
    private static int lost(String text, String next) {
        int most = Math.min(text.length(), next.length());
        int same = 0;
        while (same < most && text.charAt(same) == next.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same && text.charAt(text.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
            end++;
        }
        return text.length() - same - end;
    }

    // Either way round: a clock may have jumped back.
    private static boolean apart(Version one, Version other) {
        return Duration.between(one.at, other.at).abs().compareTo(APART) >= 0;
    }
}
