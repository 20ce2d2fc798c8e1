package firstlayer.monkey;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What must not happen.
 *
 * @param kind  what, and where: another slip of the same action is another mishap
 * @param words all that is known
 */
public record Mishap(String kind, String words) {

    private static final int FRAMES = 2;

    public static Mishap of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String where = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("firstlayer."))
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .collect(Collectors.joining(" < "));
        String top = root.getStackTrace().length == 0 ? "" : root.getStackTrace()[0].getClassName();
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return new Mishap(root.getClass().getName() + " in " + (where.isEmpty() ? top : where), trace.toString());
    }
}
