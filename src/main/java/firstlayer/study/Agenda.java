package firstlayer.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is asked again, and when.
 *
 * @param due   what is asked today, as {@link Sitting} asks it: first what was wrong and thought to be sure, then what has
 *              waited longest, then in the order of the notes
 * @param ahead how many are asked on each of {@link #DAYS} days, the first of them today, with all that has waited
 * @param next  the first day after today on which one is asked
 */
public record Agenda(List<Subject> due, List<Integer> ahead, Optional<LocalDate> next) {

    /** How far the forecast reaches. */
    public static final int DAYS = 14;

    public Agenda {
        due = List.copyOf(due);
        ahead = List.copyOf(ahead);
    }

    private record Waiting(Subject item, boolean first, LocalDate since) {}

    /**
     * Looks through these questions; those that were never answered are not asked again.
     *
     * @param items in the order of the notes
     */
    public static Agenda of(Study study, Scheduler scheduler, List<Subject> items, LocalDate today) {
        List<Waiting> due = new ArrayList<>();
        int[] ahead = new int[DAYS];
        Optional<LocalDate> next = Optional.empty();
        for (Subject item : items) {
            Optional<Standing> standing = scheduler.after(study.history(item).counted());
            if (standing.isEmpty()) {
                continue;
            }
            LocalDate day = standing.get().due(study.exam(), today);
            long days = Math.max(0, ChronoUnit.DAYS.between(today, day));
            if (days < DAYS) {
                ahead[(int) days]++;
            }
            if (days == 0) {
                due.add(new Waiting(item, standing.get().first(), day));
            } else if (next.isEmpty() || day.isBefore(next.get())) {
                next = Optional.of(day);
            }
        }
        // A stable sort: what is equal stays in the order of the notes.
        due.sort(Comparator.comparing((Waiting waiting) -> !waiting.first()).thenComparing(Waiting::since));
        List<Integer> counts = new ArrayList<>();
        for (int count : ahead) {
            counts.add(count);
        }
        return new Agenda(due.stream().map(Waiting::item).toList(), counts, next);
    }
}
