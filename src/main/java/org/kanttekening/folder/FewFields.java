package org.kanttekening.folder;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/// The fields of an object that has no more than a few, in order: two arrays, where a hash table
/// would take several times the memory, and longer to make than it is ever used. Nobody changes it
/// once it is read.
final class FewFields extends AbstractMap<String, Node> {

    /// How many there may be: a name is looked for one by one.
    static final int MOST = 32;

    private String[] names = new String[8];
    private Node[] values = new Node[8];
    private int size;

    /// Adds a field of a name that is not there yet.
    void add(String name, Node value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public @Nullable Node get(Object name) {
        int index = index(name);
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(Object name) {
        return index(name) >= 0;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Node> action) {
        for (int i = 0; i < size; i++) {
            action.accept(names[i], values[i]);
        }
    }

    /// The parser gives each name as the one object that the program's own texts are too.
    @SuppressWarnings("ReferenceEquality") // values are compared where this finds nothing
    private int index(Object name) {
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, Node>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Node>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, Node> next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return Map.entry(names[next], values[next++]);
        }
    }
}
