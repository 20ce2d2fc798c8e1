package firstlayer.script;

import firstlayer.param.Numbers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Python program as it is written, line by line. */
public final class PythonProgram {

    private final StringBuilder text = new StringBuilder();

    /** A number as Python reads it back, to the last digit. */
    public static String number(double value) {
        return Numbers.exact(value);
    }

    /** {@code [1, 0.5]}. */
    public static String list(Collection<? extends Number> numbers) {
        return numbers.stream().map(number -> number(number.doubleValue())).collect(Collectors.joining(", ", "[", "]"));
    }

    /** {@code [1, 0.5]}. */
    public static String list(double... numbers) {
        return list(Arrays.stream(numbers).boxed().toList());
    }

    /** {@code [[1, 2], [3, 4]]}. */
    public static String rows(List<? extends Collection<? extends Number>> rows) {
        return rows.stream().map(PythonProgram::list).collect(Collectors.joining(", ", "[", "]"));
    }

    /** One line. */
    public PythonProgram line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /**
     * One line with numbers in it.
     *
     * @param format {@code %s} for each of them
     * @param values numbers are written by {@link #number}, anything else as its text
     */
    public PythonProgram line(String format, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i] instanceof Number number ? number(number.doubleValue()) : values[i];
        }
        return line(String.format(Locale.ROOT, format, words));
    }

    /** Several lines, each ending in a line break. */
    public PythonProgram block(String lines) {
        text.append(lines);
        return this;
    }

    /** Lines that stand apart from those before. */
    public PythonProgram gap() {
        return line("");
    }

    /** {@code print("id =", expression)}. */
    public PythonProgram print(String id, String expression) {
        return line("print(\"" + id + " =\", " + expression + ")");
    }

    /** Plain Python. */
    public Script python() {
        return new Script(Script.Language.PYTHON, text.toString());
    }

    /** Python with PyTorch. */
    public Script pytorch() {
        return new Script(Script.Language.PYTORCH, text.toString());
    }
}
