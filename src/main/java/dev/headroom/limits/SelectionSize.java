package dev.headroom.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a selection is when its fragments are followed. Each fragment is looked at once, so that fragments that
 * spread each other many times cost no time; what spreads itself counts as nothing, since no valid document does.
 *
 * @param depth fields inside each other, the leaf too
 * @param fields fields of the outermost level
 */
record SelectionSize(long depth, long fields, long aliases, long directives) {
    private static final long MANY = Integer.MAX_VALUE;
    private static final SelectionSize NOTHING = new SelectionSize(0, 0, 0, 0);

    /** The shapes of the operations of a document. */
    static List<SelectionSize> of(Document document) {
        var shapes = new Shapes(document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(
                        Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (first, second) -> first)));
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> shapes.of(operation.getSelectionSet())
                        .withDirectives(operation.getDirectives().size()))
                .toList();
    }

    private SelectionSize beside(SelectionSize other) {
        return new SelectionSize(
                Math.max(depth, other.depth),
                Math.min(MANY, fields + other.fields),
                Math.min(MANY, aliases + other.aliases),
                Math.min(MANY, directives + other.directives));
    }

    private SelectionSize withDirectives(int more) {
        return new SelectionSize(depth, fields, aliases, Math.min(MANY, directives + more));
    }

    private SelectionSize below(Field field) {
        return new SelectionSize(depth + 1, 1, aliases + (field.getAlias() == null ? 0 : 1), directives);
    }

    private static final class Shapes {
        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, SelectionSize> known = new HashMap<>();

        private Shapes(Map<String, FragmentDefinition> fragments) {
            this.fragments = fragments;
        }

        private SelectionSize of(@Nullable SelectionSet selections) {
            return selections == null
                    ? NOTHING
                    : selections.getSelections().stream().map(this::of).reduce(NOTHING, SelectionSize::beside);
        }

        private SelectionSize of(Selection<?> selection) {
            if (selection instanceof Field field) {
                return of(field.getSelectionSet())
                        .below(field)
                        .withDirectives(field.getDirectives().size());
            }
            if (selection instanceof InlineFragment inline) {
                return of(inline.getSelectionSet())
                        .withDirectives(inline.getDirectives().size());
            }
            var spread = (FragmentSpread) selection;
            return of(spread.getName()).withDirectives(spread.getDirectives().size());
        }

        private SelectionSize of(String name) {
            SelectionSize shape = known.get(name);
            FragmentDefinition fragment = fragments.get(name);
            if (shape != null || fragment == null) {
                return shape == null ? NOTHING : shape;
            }
            known.put(name, NOTHING);
            shape = of(fragment.getSelectionSet())
                    .withDirectives(fragment.getDirectives().size());
            known.put(name, shape);
            return shape;
        }
    }
}
