package dev.headroom.facts;

import org.jspecify.annotations.Nullable;

/**
 * How people see a fact: what it is called, and which pages show it. What has no label they never see.
 *
 * @param <F> the declaration itself, to go on with
 */
public abstract sealed class ShownFact<F extends ShownFact<F>> permits DeclaredFact {
    private String label = "";
    private String unit = "";
    private String head = "";
    private @Nullable Enum<?> order;
    private boolean isApart;
    private boolean isOnlyWhereKnown;
    private boolean isListed;
    private boolean isCompared;

    abstract F self();

    /** How people call it. It is then in the form that enters it and on the page of a row. */
    public F label(String words) {
        return label(words, "");
    }

    /**
     * The same for a number.
     *
     * @param of its unit; {@code count} for what is counted
     */
    public F label(String words, String of) {
        label = words;
        head = words;
        unit = of;
        return self();
    }

    /** The page of a row does not tell it among its facts: it has another place for it, or none. */
    public F apart() {
        isApart = true;
        return self();
    }

    /** The page of a row tells it where it is known: most rows have no such thing. */
    public F whereKnown() {
        isOnlyWhereKnown = true;
        return self();
    }

    /** What orders a list by it. */
    public F order(Enum<?> field) {
        order = field;
        return self();
    }

    /** Lists show it. */
    public F list() {
        isListed = true;
        return self();
    }

    /** Lists show it, below something shorter than its label. */
    public F list(String shorter) {
        head = shorter;
        return list();
    }

    /** It is compared where rows stand side by side. */
    public F compare() {
        isCompared = true;
        return self();
    }

    /** How people call it; empty where they never see it. */
    public String label() {
        return label;
    }

    /** Unit of its numbers; empty for what is none, and {@code count} for what is counted. */
    public String unit() {
        return unit;
    }

    /** What a list shows it below. */
    public String head() {
        return head;
    }

    /** What orders a list by it; null where nothing does. */
    public @Nullable Enum<?> order() {
        return order;
    }

    /** Whether pages of rows tell it, all of them or those where it is known. */
    boolean isOnPages() {
        return !label.isEmpty() && !isApart;
    }

    boolean isOnlyWhereKnown() {
        return isOnlyWhereKnown;
    }

    boolean isListed() {
        return isListed;
    }

    boolean isCompared() {
        return isCompared;
    }
}
