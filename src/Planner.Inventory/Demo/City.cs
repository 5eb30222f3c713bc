namespace Planner.Inventory.Demo;

/// <summary>A city with centres of a demo organisation; degrees north and east.</summary>
internal sealed record City(string Id, string Region, double Latitude, double Longitude, string Hazard)
{
    /// <summary>Pairs of a home and a remote city, at least 800 km apart and without a common hazard.</summary>
    public static IReadOnlyList<(City Home, City Remote)> Pairs { get; } =
    [
        (new("shanghai", "上海市", 31.23, 121.47, "yangtze-delta-typhoon"), new("guiyang", "贵州省贵阳市", 26.65, 106.63, "karst-grid-southwest")),
        (new("beijing", "北京市", 39.90, 116.41, "north-china-grid"), new("chongqing", "重庆市", 29.56, 106.55, "sichuan-basin-grid")),
        (new("shenzhen", "广东省深圳市", 22.54, 114.06, "south-china-typhoon"), new("xian", "陕西省西安市", 34.34, 108.94, "guanzhong-seismic")),
        (new("hangzhou", "浙江省杭州市", 30.27, 120.16, "east-china-grid"), new("chengdu", "四川省成都市", 30.57, 104.07, "longmenshan-seismic")),
        (new("guangzhou", "广东省广州市", 23.13, 113.26, "pearl-river-flood"), new("taiyuan", "山西省太原市", 37.87, 112.55, "fenhe-seismic")),
        (new("nanjing", "江苏省南京市", 32.06, 118.80, "yangtze-flood-plain"), new("hohhot", "内蒙古自治区呼和浩特市", 40.84, 111.75, "west-inner-mongolia-grid")),
    ];
}
