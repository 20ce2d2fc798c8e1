package firstlayer.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedTest {

    private static final IntegerParameter A = whole("a");
    private static final IntegerParameter B = whole("b");
    private static final IntegerParameter TIME = whole("time");
    private static final Values INITIAL = Values.initial(List.of(A, B, TIME));

    /** What the work was handed, every time it worked. */
    private final List<String> worked = new ArrayList<>();

    private final Cached<Long> sum = new Cached<Long>(List.of(A), this::sum);

    private static IntegerParameter whole(String id) {
        return new IntegerParameter(
                new Name(id, id, "", Role.PLAIN, "Turns it."), 0, 1000, SliderRange.linear(0, 10, 1), 0L);
    }

    private long sum(Values seen, Progress<? super Long> progress) {
        worked.add(seen.toQuery());
        progress.at(0.5);
        return seen.get(A) + seen.get(B) + seen.get(TIME);
    }

    private long get(Cached<Long> cached, String query) {
        return cached.get(INITIAL.with(query), Progress.silent());
    }

    @Test
    void theWorkSeesOnlyWhatItSaysItDependsOn() {
        assertEquals(3, get(sum, "a=3&b=4&time=5"));
        assertEquals(List.of("a=3"), worked);
    }

    @Test
    void itWorksAgainOnlyWhenSomethingItSeesHasChanged() {
        get(sum, "a=3");
        get(sum, "a=3&b=7");
        assertEquals(1, worked.size());
        assertEquals(4, get(sum, "a=4"));
        assertEquals(3, get(sum, "a=3"));
        assertEquals(3, worked.size());
    }

    @Test
    void itKnowsWhetherItWouldAnswerAtOnce() {
        assertFalse(sum.has(INITIAL));
        get(sum, "a=3");
        assertTrue(sum.has(INITIAL.with("a=3&b=9")));
        assertFalse(sum.has(INITIAL.with("a=2")));
    }

    @Test
    void aRoundedParameterIsSeenRounded() {
        Cached<Long> ahead = sum.rounding(TIME, time -> time <= 100 ? 100L : 1000L);
        assertEquals(101, get(ahead, "a=1&time=0"));
        assertEquals(101, get(ahead, "a=1&time=100"));
        assertEquals(1001, get(ahead, "a=1&time=101"));
        assertEquals(List.of("a=1&time=100", "a=1&time=1000"), worked);
    }

    @Test
    void aSupersededSolveLeavesItUntouched() {
        get(sum, "a=3");
        Progress<Long> newerWaits = new Progress<>() {
            @Override
            public void at(double share) {
                throw new Superseded();
            }

            @Override
            public void soFar(Long partial) {}
        };
        assertThrows(Superseded.class, () -> sum.get(INITIAL.with("a=4"), newerWaits));
        assertFalse(sum.has(INITIAL.with("a=4")));
        assertTrue(sum.has(INITIAL.with("a=3")), "what it had before");
    }

    @Test
    void partialOutcomesReachTheProgressAndAreNotKept() {
        List<String> partials = new ArrayList<>();
        Cached<Long> slow = new Cached<>(List.of(A), (seen, progress) -> {
            progress.soFar(-1L);
            return seen.get(A);
        });
        Progress<String> progress = new Progress<>() {
            @Override
            public void at(double share) {}

            @Override
            public void soFar(String partial) {
                partials.add(partial);
            }
        };
        assertEquals(5, slow.get(INITIAL.with("a=5"), progress.from(part -> "so far " + part)));
        assertEquals(5, slow.get(INITIAL.with("a=5"), progress.from(part -> "so far " + part)));
        assertEquals(List.of("so far -1"), partials);
    }
}
