package firstlayer.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.FirstAnswer;
import firstlayer.study.Ladder;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A semester of answers: what is remembered is what would be worked out, once, and no more than the questions there are. */
class RememberedSchedulerTest {

    private static final int QUESTIONS = 50;
    private static final int ANSWERS = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private final AtomicInteger worked = new AtomicInteger();
    private final Ladder ladder = new Ladder();
    private final RememberedScheduler remembered = new RememberedScheduler(counted -> {
        worked.incrementAndGet();
        return ladder.after(counted);
    });

    private static List<FirstAnswer> and(List<FirstAnswer> before, Random random, int day) {
        List<FirstAnswer> more = new ArrayList<>(before);
        more.add(new FirstAnswer(
                FIRST.plusDays(day), random.nextInt(4) > 0, Optional.of(random.nextBoolean()), Optional.empty()));
        return List.copyOf(more);
    }

    @Test
    void theSameIsAnsweredAndEachOnce() {
        Random random = new Random(1);
        List<List<FirstAnswer>> now = new ArrayList<>();
        List<WeakReference<List<FirstAnswer>>> former = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            now.add(and(List.of(), random, 0));
        }
        for (int answer = 0; answer < ANSWERS; answer++) {
            int asked = random.nextInt(QUESTIONS);
            former.add(new WeakReference<>(now.get(asked)));
            // A question that was asked so often as this begins anew: the lists are to stay short here.
            now.set(asked, and(now.get(asked).size() > 8 ? List.of() : now.get(asked), random, answer / 200));
            assertEquals(ladder.after(now.get(asked)), remembered.after(now.get(asked)));
            if (answer % 100 == 0) {
                now.forEach(counted -> assertEquals(ladder.after(counted), remembered.after(counted)));
                remembered.turn();
            }
        }
        assertTrue(worked.get() <= ANSWERS + QUESTIONS, worked + " times");
        now.forEach(remembered::after);
        remembered.turn();
        remembered.turn();
        int all = worked.get();
        System.gc();
        assertTrue(former.stream().filter(list -> list.get() != null).count() <= QUESTIONS, "former ones are let go");
        now.forEach(remembered::after);
        assertEquals(all + QUESTIONS, worked.get(), "nobody asked for two turns");
    }
}
