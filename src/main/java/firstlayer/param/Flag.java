package firstlayer.param;

import java.util.Locale;

/** On or off. */
public record Flag(Name name, Boolean initial) implements Parameter<Boolean> {

    @Override
    public Boolean clamp(Boolean value) {
        return value;
    }

    @Override
    public String write(Boolean value) {
        return value ? "on" : "off";
    }

    @Override
    public Boolean read(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default ->
                throw new IllegalArgumentException(String.format(Locale.ROOT, "'%s' is neither on nor off", text));
        };
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.flag(this);
    }
}
