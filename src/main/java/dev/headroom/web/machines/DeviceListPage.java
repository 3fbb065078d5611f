package dev.headroom.web.machines;

import dev.headroom.device.Device;
import dev.headroom.device.DeviceFilter;
import dev.headroom.device.DeviceKind;
import dev.headroom.device.DeviceKindFilter;
import dev.headroom.device.DeviceOrder;
import dev.headroom.device.DeviceOrderField;
import dev.headroom.error.ApiException;
import dev.headroom.paging.Sorting;
import dev.headroom.web.Column;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.Paths;
import dev.headroom.web.SortedBy;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of devices. */
@CheckedTemplate(basePath = "machines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeviceListPage(
        PageFrame page,
        String text,
        List<Option> vendors,
        List<Option> kinds,
        String least,
        String most,
        List<Column> columns,
        Paged<Row> devices)
        implements TemplateInstance {
    private static final int ROWS = 50;
    private static final Set<DeviceOrderField> TEXTS = Set.of(DeviceOrderField.NAME, DeviceOrderField.VENDOR);
    private static final GraphQlQuery QUERY = GraphQlQuery.of("devices");

    /** One device. */
    public record Row(
            String name,
            String href,
            String vendor,
            String chip,
            String kind,
            String memory,
            String bandwidth,
            String released) {}

    static DeviceListPage of(Visit visit) throws ApiException {
        HardwareSearch search = HardwareSearch.of(visit.parameters());
        Optional<DeviceKind> kind = visit.parameters().choice("kind", DeviceKind.class);
        SortedBy<DeviceOrderField> sorted = SortedBy.of(visit, DeviceOrderField.RELEASE_DATE, TEXTS);
        DeviceFilter filter = filter(search, kind);
        List<Device> all = visit.catalog().devices().all();
        var sorting = new Sorting<Device>(
                "devices", List.of(new DeviceOrder(sorted.field(), sorted.direction())), Device::slug);
        Paged<Row> rows = Paged.of(
                        visit, sorting, all.stream().filter(device -> DeviceFilter.passes(filter, device)), ROWS)
                .map(DeviceListPage::row);
        PageFrame page = visit.page(
                "Devices",
                ("%d machines whose memory a model shares: Macs, mini PCs, servers, phones; and the language models "
                                + "that they run.")
                        .formatted(rows.total()),
                "/devices",
                QUERY.withRows(filter, sorting, rows));
        return new DeviceListPage(
                page,
                search.text().orElse(""),
                Options.any(all.stream().map(Device::vendor), search.vendor()),
                Options.any(DeviceKind.values(), kind),
                search.leastGb().map(Format::number).orElse(""),
                search.mostGb().map(Format::number).orElse(""),
                List.of(
                        sorted.column("Device", DeviceOrderField.NAME),
                        sorted.column("Vendor", DeviceOrderField.VENDOR),
                        sorted.column("GB", DeviceOrderField.MEMORY),
                        sorted.column("GB/s", DeviceOrderField.BANDWIDTH),
                        sorted.column("Released", DeviceOrderField.RELEASE_DATE)),
                rows);
    }

    private static DeviceFilter filter(HardwareSearch search, Optional<DeviceKind> kind) {
        var filter = new DeviceFilter();
        filter.text = search.text().orElse(null);
        filter.vendor = search.vendorFilter();
        filter.memoryGb = search.memoryGb();
        filter.kind = kind.map(one -> {
                    var condition = new DeviceKindFilter();
                    condition.eq = one;
                    return condition;
                })
                .orElse(null);
        return filter;
    }

    private static Row row(Device device) {
        return new Row(
                device.name(),
                Paths.of(device),
                Format.known(device.vendor()),
                device.chip(),
                Format.words(device.kind()),
                Format.number(device.memoryGb()),
                Format.number(device.bandwidthGbPerSec()),
                Format.known(device.releaseDate()));
    }
}
