package firstlayer.math.graph;

import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A random smooth expression in x, y, z: its text, written with as few brackets as the grammar allows, and the same as plain
 * Java, so that reading and evaluating have a second route.
 */
record RandomExpression(String text, int strength, ToDoubleFunction<Map<String, Double>> value) {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int MINUS = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    static RandomExpression from(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        RandomExpression a = from(random, depth - 1);
        RandomExpression b = from(random, random.nextInt(depth));
        return switch (random.nextInt(14)) {
            case 0 -> of(a.in(SUM) + "+" + b.in(PRODUCT), SUM, v -> a.at(v) + b.at(v));
            case 1 -> of(a.in(SUM) + " - " + b.in(PRODUCT), SUM, v -> a.at(v) - b.at(v));
            case 2, 3 -> of(a.in(PRODUCT) + "*" + b.in(MINUS), PRODUCT, v -> a.at(v) * b.at(v));
            case 4 -> of(a.in(PRODUCT) + "/(3 + sin(" + b.text + "))", PRODUCT, v -> a.at(v) / (3 + Math.sin(b.at(v))));
            case 5 -> of("-" + a.in(MINUS), MINUS, v -> -a.at(v));
            case 6 -> of("sin(" + a.text + ")^3", POWER, v -> Math.pow(Math.sin(a.at(v)), 3));
            case 7 -> of("cos(" + a.text + ")^2^2", POWER, v -> Math.pow(Math.cos(a.at(v)), 4));
            case 8 -> of("tanh(" + a.text + ")", ATOM, v -> Math.tanh(a.at(v)));
            case 9 -> of("exp(sin(" + a.text + "))", ATOM, v -> Math.exp(Math.sin(a.at(v))));
            case 10 -> of("log(2+cos(" + a.text + "))", ATOM, v -> Math.log(2 + Math.cos(a.at(v))));
            case 11 -> of("sqrt(1.5+sin(" + a.text + "))", ATOM, v -> Math.sqrt(1.5 + Math.sin(a.at(v))));
            case 12 -> of("tan(sigmoid(" + a.text + "))", ATOM, v -> Math.tan(1 / (1 + Math.exp(-a.at(v)))));
            default ->
                of(
                        "(2+sin(" + a.text + "))^cos(" + b.text + ")",
                        POWER,
                        v -> Math.pow(2 + Math.sin(a.at(v)), Math.cos(b.at(v))));
        };
    }

    private static RandomExpression leaf(Random random) {
        String name = String.valueOf("xyz".charAt(random.nextInt(3)));
        double number = random.nextInt(30) / 8.0;
        return random.nextInt(4) == 0
                ? of(String.valueOf(number), ATOM, v -> number)
                : of(name, ATOM, v -> v.get(name));
    }

    private static RandomExpression of(String text, int strength, ToDoubleFunction<Map<String, Double>> value) {
        return new RandomExpression(text, strength, value);
    }

    private double at(Map<String, Double> values) {
        return value.applyAsDouble(values);
    }

    private String in(int needed) {
        return strength >= needed ? text : "(" + text + ")";
    }
}
