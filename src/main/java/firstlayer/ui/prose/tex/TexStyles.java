package firstlayer.ui.prose.tex;

import java.util.ArrayDeque;
import java.util.Deque;

/** How large TeX sets what is read just now: as a display, or smaller as in a line. */
final class TexStyles {
    private final Deque<String> environments = new ArrayDeque<>();
    private final Deque<Boolean> display = new ArrayDeque<>();

    TexStyles(boolean display) {
        this.display.push(display);
    }

    boolean isDisplay() {
        return display.peek();
    }

    /** @param smaller whether the group is a script or a part of a fraction */
    void enter(boolean smaller) {
        display.push(display.peek() && !smaller);
    }

    void leave() {
        if (display.size() > 1) {
            display.pop();
        }
    }

    void set(boolean large) {
        display.pop();
        display.push(large);
    }

    void begin(String environment) {
        environments.push(environment);
        display.push(false);
        cell();
    }

    void end() {
        environments.pop();
        leave();
    }

    boolean isInside(String environment) {
        return environment.equals(environments.peek());
    }

    /** Each cell begins anew: large in lines that are aligned or gathered, small in what is a table. */
    void cell() {
        String around = environments.isEmpty() ? "" : environments.peek();
        set(around.isEmpty() ? display.peekLast() : around.endsWith("ed") || around.startsWith("equation"));
    }
}
