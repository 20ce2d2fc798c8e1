package firstlayer.store;

import java.util.Arrays;

/**
 * Cuts what is read piece by piece into lines. It holds one line at most, and of one that is longer than {@link #LONGEST}
 * nothing.
 */
final class LineSplitter {

    /** In bytes, without the line's end: 8 MB. */
    static final int LONGEST = 8 << 20;

    /** Is handed each line. */
    interface Taker {

        /** A line without its end; the buffer is used again afterwards. */
        void line(byte[] buffer, int from, int to);

        /** A line that is longer than any event. */
        void tooLong();
    }

    private final Taker taker;
    private byte[] begun = new byte[1024];
    private int length;
    private boolean tooLong;
    private long fed;
    private long ended;

    LineSplitter(Taker taker) {
        this.taker = taker;
    }

    /** Takes the next piece of what is read. */
    void feed(byte[] piece, int size) {
        int from = 0;
        for (int i = 0; i < size; i++) {
            if (piece[i] == '\n') {
                end(piece, from, i);
                from = i + 1;
                ended = fed + from;
            }
        }
        keep(piece, from, size);
        fed += size;
    }

    private void end(byte[] piece, int from, int to) {
        if (length == 0 && !tooLong) {
            if (to - from > LONGEST) {
                taker.tooLong();
            } else {
                taker.line(piece, from, to);
            }
            return;
        }
        keep(piece, from, to);
        if (tooLong) {
            taker.tooLong();
        } else {
            taker.line(begun, 0, length);
        }
        length = 0;
        tooLong = false;
    }

    private void keep(byte[] piece, int from, int to) {
        int more = to - from;
        if (tooLong || length + more > LONGEST) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > begun.length) {
            begun = Arrays.copyOf(begun, Math.max(length + more, 2 * begun.length));
        }
        System.arraycopy(piece, from, begun, length, more);
        length += more;
    }

    /** How many bytes of what was fed belong to lines that have an end. */
    long ended() {
        return ended;
    }

    /** What was fed after the last line's end; empty where that is longer than any event. */
    byte[] rest() {
        return Arrays.copyOf(begun, length);
    }
}
