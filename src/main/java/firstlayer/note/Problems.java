package firstlayer.note;

import firstlayer.note.node.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;

/** Collects what is wrong with one file. */
final class Problems {

    private static final int MOST = 100;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int beyond;

    Problems(String file) {
        this.file = file;
    }

    Problem add(Node at, String wrong, String right) {
        return add(Nodes.line(at), wrong, right);
    }

    /** A message of the form "what is wrong; what would be right"; {@code right} stands in for a missing second half. */
    Problem add(Node at, String message, Advice right) {
        return add(Nodes.line(at), message, right);
    }

    Problem add(int line, String message, Advice right) {
        int half = message.indexOf("; ");
        return half < 0
                ? add(line, message, right.text())
                : add(line, message.substring(0, half), message.substring(half + 2));
    }

    Problem add(int line, String wrong, String right) {
        Problem problem = new Problem(file, line, wrong, right);
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            beyond++;
        }
        return problem;
    }

    /** How many were added so far. */
    int count() {
        return found.size() + beyond;
    }

    /** By line; more than a hundred are counted, not listed. */
    List<Problem> list() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Problem::line));
        if (beyond > 0) {
            int last = all.get(all.size() - 1).line();
            all.add(new Problem(file, last, String.format(Locale.ROOT, "%d more problems", beyond), "fix these first"));
        }
        return all;
    }

    /** What would be right, where the message does not say it. */
    record Advice(String text) {}
}
