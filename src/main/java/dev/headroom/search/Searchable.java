package dev.headroom.search;

import java.util.List;

/**
 * A row as a search knows it.
 *
 * @param name what it is called
 * @param names its name and what names it as surely, such as its slug and its identifier
 * @param aliases other names of it, which a text may also begin or hold
 * @param codes names that count as a whole only, such as identifiers of PCI devices and repositories of files
 * @param context what people say beside a name: maker, family, size
 * @param popularity how much it is used, from 0 to 1 in comparison with others of its kind
 * @param released date of release; empty where it is unknown
 */
public record Searchable(
        SearchKind kind,
        String slug,
        String name,
        List<String> names,
        List<String> aliases,
        List<String> codes,
        List<String> context,
        double popularity,
        String released) {}
