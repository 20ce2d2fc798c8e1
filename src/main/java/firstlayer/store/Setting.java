package firstlayer.store;

import java.util.function.UnaryOperator;

/**
 * One thing that is remembered, and all that is said of it anywhere.
 *
 * @param name     the file has it under this name
 * @param initial what holds until it is changed, and where the file has nothing legal
 * @param kind     of its values
 * @param legal    brings a value of another time to one that is legal now
 */
public record Setting<T>(String name, T initial, Class<T> kind, UnaryOperator<T> legal) {

    /**
     * One thing that is remembered for every note.
     *
     * @param name     the file has it under this name, and in it by folder and note
     * @param initial what holds for a note until it is changed
     * @param kind     of its values
     * @param merge   what holds where two windows changed it for the same note
     */
    public record PerNote<T>(String name, T initial, Class<T> kind, Merge<T> merge) {

        /** What was changed last holds. */
        PerNote(String name, T initial, Class<T> kind) {
            this(name, initial, kind, (before, here, there) -> here);
        }
    }

    /** Brings together what two windows made of something. */
    public interface Merge<T> {

        /**
         * @param before as both found it
         * @param here   as this window has it
         * @param there  as the other window has written it
         */
        T of(T before, T here, T there);
    }
}
