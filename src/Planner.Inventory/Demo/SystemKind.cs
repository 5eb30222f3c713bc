using Planner.Model.Estates;

namespace Planner.Inventory.Demo;

/// <summary>A kind of system that banks run.</summary>
/// <param name="Id">Beginning of its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Level">Level of GB/T 20988-2007 that it usually needs, 1 to 6.</param>
/// <param name="Technology">Its database or store.</param>
/// <param name="Store">What holds its data.</param>
internal sealed record SystemKind(string Id, string Name, int Level, string Technology, ComponentKind Store)
{
    /// <summary>What others lean on comes first, so that a system depends on earlier ones only.</summary>
    public static IReadOnlyList<SystemKind> Foundations { get; } =
    [
        new("core-ledger", "核心账务系统", 6, "postgresql 15", ComponentKind.Database),
        new("name-service", "域名解析系统", 5, "bind 9.18", ComponentKind.Dns),
        new("identity", "统一身份认证系统", 5, "openldap 2.6", ComponentKind.Identity),
        new("key-store", "密钥管理系统", 6, "softhsm 2.6", ComponentKind.Keys),
        new("planner", "灾备规划系统 Planner", 4, "postgresql 15", ComponentKind.Database),
    ];

    /// <summary>All the rest.</summary>
    public static IReadOnlyList<SystemKind> Business { get; } =
    [
        new("mobile-bank", "手机银行系统", 5, "mariadb 10.11", ComponentKind.Database),
        new("payment", "支付清算系统", 6, "postgresql 15", ComponentKind.Database),
        new("counter", "柜面业务系统", 5, "oracle 19c", ComponentKind.Database),
        new("card", "银行卡系统", 5, "db2 11.5", ComponentKind.Database),
        new("credit", "信贷管理系统", 4, "oracle 19c", ComponentKind.Database),
        new("risk", "风险预警系统", 4, "postgresql 14", ComponentKind.Database),
        new("anti-fraud", "反洗钱系统", 3, "mariadb 10.6", ComponentKind.Database),
        new("crm", "客户关系管理系统", 3, "mysql 8.0", ComponentKind.Database),
        new("warehouse", "数据仓库", 3, "greenplum 6", ComponentKind.Database),
        new("reporting", "监管报送系统", 3, "oracle 19c", ComponentKind.Database),
        new("imaging", "影像平台", 2, "minio 2023", ComponentKind.Object),
        new("messages", "消息平台", 4, "rabbitmq 3.12", ComponentKind.Queue),
        new("files", "文件共享系统", 2, "nfs", ComponentKind.File),
        new("office", "办公自动化系统", 2, "mysql 5.7", ComponentKind.Database),
        new("people", "人力资源系统", 1, "sqlserver 2019", ComponentKind.Database),
        new("training", "在线培训系统", 1, "mysql 8.0", ComponentKind.Database),
    ];
}
