package firstlayer.note;

/**
 * Something in a note that could not be used as written.
 *
 * @param file  the file's name
 * @param line  from 1
 * @param wrong what is wrong
 * @param right what would be right
 */
public record Problem(String file, int line, String wrong, String right) {

    /** What is wrong; what would be right. */
    public String message() {
        return wrong + "; " + right;
    }

    /** {@code file:line: what is wrong; what would be right}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message();
    }
}
