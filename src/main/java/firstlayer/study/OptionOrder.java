package firstlayer.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The order in which the options of a question are shown: drawn for each showing, and the same whenever that is shown. */
public final class OptionOrder {

    private OptionOrder() {}

    /**
     * The options by their numbers in the note, counted from 1, in the order in which this showing has them.
     *
     * @param item    the question's id
     * @param showing counted from 1
     */
    public static List<Integer> of(String item, int showing, int options) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
        Collections.shuffle(order, new Random(seed(item, showing)));
        return order;
    }

    /** Spread over all 64 bits (the last step of SplitMix64), because Random deals like hands from seeds that are like. */
    private static long seed(String item, int showing) {
        // The hash of a string is laid down by Java, so it is the same everywhere.
        long mixed = (long) item.hashCode() << 32 ^ showing;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
