package dev.headroom.web.machines;

import dev.headroom.device.Device;
import dev.headroom.device.Device.DeviceKind;
import dev.headroom.device.DeviceApi.DeviceOrder;
import dev.headroom.device.DeviceFacts;
import dev.headroom.device.DeviceFacts.DeviceOrderField;
import dev.headroom.device.DeviceFilter;
import dev.headroom.device.DeviceFilter.DeviceKindFilter;
import dev.headroom.error.ApiException;
import dev.headroom.paging.Order;
import dev.headroom.paging.Sorting;
import dev.headroom.search.Found;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.HardwareColumns;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Paged;
import dev.headroom.web.SortedBy;
import dev.headroom.web.TableRows;
import dev.headroom.web.TabularPage;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of devices. */
@CheckedTemplate(basePath = "machines", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeviceListPage(
        PageFrame page,
        String text,
        List<Option> vendors,
        List<Option> kinds,
        String least,
        String most,
        String budget,
        Paged<Device> devices,
        TableRows<Device> table)
        implements TemplateInstance, TabularPage {
    private static final int ROWS = 50;
    private static final GraphQlQuery QUERY = GraphQlQuery.of("devices");

    static DeviceListPage of(Visit visit) throws ApiException {
        DeviceFacts facts = visit.catalog().facts().devices();
        HardwareSearch search = HardwareSearch.of(visit.parameters());
        Optional<DeviceKind> kind = visit.parameters().choice("kind", DeviceKind.class);
        SortedBy<DeviceOrderField> sorted = SortedBy.of(visit, DeviceOrderField.RELEASE_DATE, facts);
        DeviceFilter filter = filter(search, kind);
        List<Device> all = visit.catalog().devices().all();
        Found found = DeviceFilter.found(filter, visit.catalog().search());
        List<? extends Order<Device>> column = List.of(new DeviceOrder(sorted.field(), sorted.direction()));
        var sorting = new Sorting<Device>(
                "devices", sorted.isAsked() ? column : found.order(Device::slug, column), Device::slug);
        Paged<Device> rows = Paged.of(
                visit,
                sorting,
                all.stream()
                        .filter(device -> DeviceFilter.passes(
                                filter, found, device, visit.catalog().prices())),
                ROWS);
        PageFrame page = visit.page(
                "Devices",
                Format.counted(rows.total(), "machine", "machines")
                        + " whose memory a model shares: Macs, mini PCs, servers, phones; and the language models that "
                        + Format.plural(rows.total(), "it runs.", "they run."),
                "/devices",
                QUERY.withFacts("Listed", facts.listed()).withRows(filter, sorting, rows));
        return new DeviceListPage(
                page,
                search.text().orElse(""),
                Options.any(all.stream().map(Device::vendor), search.vendor()),
                Options.any(DeviceKind.values(), kind),
                search.leastGb().map(Format::number).orElse(""),
                search.mostGb().map(Format::number).orElse(""),
                search.budgetUsd().map(Format::plain).orElse(""),
                rows,
                HardwareColumns.list("devices", "Device", facts, visit.catalog().prices())
                        .of(rows.rows())
                        .sorted(sorted));
    }

    @Override
    public Stream<TableRows<?>> tables() {
        return Stream.of(table);
    }

    private static DeviceFilter filter(HardwareSearch search, Optional<DeviceKind> kind) {
        var filter = new DeviceFilter();
        filter.text = search.text().orElse(null);
        filter.vendor = search.vendorFilter();
        filter.memoryGb = search.memoryGb();
        filter.priceUsd = search.priceUsd();
        filter.kind = kind.map(one -> {
                    var condition = new DeviceKindFilter();
                    condition.eq = one;
                    return condition;
                })
                .orElse(null);
        return filter;
    }
}
