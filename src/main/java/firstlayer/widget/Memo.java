package firstlayer.widget;

import java.util.function.Function;

/**
 * Remembers the last thing computed, such as a trajectory keyed by every value but time. A computation that throws leaves it
 * untouched. Safe for several threads; two of them may compute at once, and the later stays.
 */
public final class Memo<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private volatile Entry<K, V> last;

    public V get(K key, Function<K, V> compute) {
        Entry<K, V> entry = last;
        if (entry != null && entry.key().equals(key)) {
            return entry.value();
        }
        V value = compute.apply(key);
        last = new Entry<>(key, value);
        return value;
    }

    /** Whether {@link #get} would answer at once. */
    public boolean has(K key) {
        Entry<K, V> entry = last;
        return entry != null && entry.key().equals(key);
    }
}
