<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>jinguan::AboutDialog</name>
    <message>
        <source>About Jinguan</source>
        <translation>关于锦观</translation>
    </message>
    <message>
        <source>Jinguan</source>
        <translation>锦观</translation>
    </message>
    <message>
        <source>Desktop GIS workstation for an environmental monitoring network.</source>
        <translation>面向环境监测网络的桌面 GIS 工作站。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. Built with QGIS %1 and Qt %2.</source>
        <translation>自由软件，依据 GNU General Public License 第 2 版或更高版本发布。基于 QGIS %1 和 Qt %2 构建。</translation>
    </message>
    <message>
        <source>Sources of the demo workspace</source>
        <translation>演示工作区的数据来源</translation>
    </message>
    <message>
        <source>Hourly PM2.5 of Chengdu 2013–2015: UCI Machine Learning Repository, data set 394, CC BY 4.0. Cite: Liang, X., S. Li, S. Zhang, H. Huang and S. X. Chen (2016), PM2.5 data reliability, consistency, and air quality assessment in five Chinese cities, Journal of Geophysical Research: Atmospheres, 121, 10220–10236.</source>
        <translation>成都 2013–2015 年 PM2.5 小时均值：UCI Machine Learning Repository，数据集 394，CC BY 4.0。引用：Liang, X., S. Li, S. Zhang, H. Huang and S. X. Chen (2016), PM2.5 data reliability, consistency, and air quality assessment in five Chinese cities, Journal of Geophysical Research: Atmospheres, 121, 10220–10236.</translation>
    </message>
    <message>
        <source>National stations and two hours of July 2019: public release of the national network, by way of AQI_cnemc (Unlicense).</source>
        <translation>国控站点及 2019 年 7 月两个小时的数据：国家监测网公开发布数据，取自 AQI_cnemc (Unlicense)。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>City outline: GISer2000/Interesting_visualization (MIT licence, copyright holder GISer2000), generalised. Rivers: partly Natural Earth (public domain). Licence texts: resources/demo/LICENSES.md.</source>
        <translation>市域轮廓：GISer2000/Interesting_visualization（MIT 许可，版权人 GISer2000），已综合概化。河流：部分采用 Natural Earth（公共领域）。许可全文见 resources/demo/LICENSES.md。</translation>
    </message>
    <message>
        <source>District borders are drawn from towns and published areas (power diagram); they, greenway, belt, zones and roads are schematic. Stations and series marked as demo are invented.</source>
        <translation>区（市）县界线按镇街位置和公布面积推绘（加权泰森多边形），与绿道、生态带、各类分区、道路一样均为示意；标注“演示”的站点和数据均为虚构。</translation>
    </message>
</context>
<context>
    <name>jinguan::AhpWeights</name>
    <message>
        <source>Random indices must be listed for 1, 2, 3 … criteria.</source>
        <translation>随机一致性指标须按 1、2、3……个准则依次列出。</translation>
    </message>
    <message>
        <source>There are judgements of %1 criteria.</source>
        <translation>判断矩阵含 %1 个准则。</translation>
    </message>
    <message>
        <source>Compare 1 to %1 criteria; group them when there are more.</source>
        <translation>请比较 1 至 %1 个准则；更多时请先分组。</translation>
    </message>
    <message>
        <source>Row %1 of the judgements has %2 values, there are %3 criteria.</source>
        <translation>判断矩阵第 %1 行有 %2 个值，而准则有 %3 个。</translation>
    </message>
    <message>
        <source>Give a square matrix, a row and a column for each criterion.</source>
        <translation>请给出方阵，每个准则一行一列。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>The judgement in %1 is %2.</source>
        <translation>%1的判断值为 %2。</translation>
    </message>
    <message>
        <source>Judge from 1/9 to 9.</source>
        <translation>判断值应在 1/9 至 9 之间。</translation>
    </message>
    <message>
        <source>The judgement in %1 is %2, a criterion against itself.</source>
        <translation>%1的判断值为 %2，而这是准则与其自身的比较。</translation>
    </message>
    <message>
        <source>Put 1 there.</source>
        <translation>该处应为 1。</translation>
    </message>
    <message>
        <source>The judgement in %1 is %2, but the opposite one is %3.</source>
        <translation>%1的判断值为 %2，而对称位置为 %3。</translation>
    </message>
    <message>
        <source>They must be reciprocal: %1 and %2.</source>
        <translation>两者须互为倒数：%1 与 %2。</translation>
    </message>
    <message>
        <source>The judgements contradict each other: consistency ratio %1, at most 0.1 is held good. The one that fits least is “%2” against “%3”: %4 was given, the others imply about %5.</source>
        <translation>判断相互矛盾：一致性比例为 %1，不超过 0.1 方可接受。最不相符的是“%2”与“%3”的比较：给定 %4，而其余判断推得约 %5。</translation>
    </message>
</context>
<context>
    <name>jinguan::AirPeriods</name>
    <message>
        <source>Sub-index of %1 (%2), rounded up</source>
        <translation>%1（%2）空气质量分指数，向上取整</translation>
    </message>
    <message>
        <source>Index: the largest sub-index</source>
        <translation>AQI：取各分指数最大值</translation>
    </message>
    <message>
        <source>primary: %1</source>
        <translation>首要污染物：%1</translation>
    </message>
    <message>
        <source>%1 of %2 against its limit</source>
        <translation>%2的%1与标准限值比较</translation>
    </message>
    <message>
        <source>Single index of %1</source>
        <translation>%1单项指数</translation>
    </message>
    <message>
        <source>Composite index: their sum, rounded once</source>
        <translation>综合指数：各项求和后一次修约</translation>
    </message>
    <message>
        <source>Days with an index up to 100 of all valid days</source>
        <translation>有效天数中 AQI 不超过 100 的天数比例</translation>
    </message>
</context>
<context>
    <name>jinguan::AirQuality</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>标准表“%1”缺失。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序资源。</translation>
    </message>
    <message>
        <source>The breakpoints do not rise.</source>
        <translation>分段限值未递增。</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>请更正该行。</translation>
    </message>
    <message>
        <source>The row has fewer than two breakpoints.</source>
        <translation>该行的分段限值少于两个。</translation>
    </message>
    <message>
        <source>The levels are not in order.</source>
        <translation>级别未按顺序排列。</translation>
    </message>
    <message>
        <source>List them from 1 upwards.</source>
        <translation>请从 1 开始依次列出。</translation>
    </message>
    <message>
        <source>There are no breakpoints for %1, %2.</source>
        <translation>%1（%2）没有分段限值。</translation>
    </message>
    <message>
        <source>Correct the row or add the breakpoints.</source>
        <translation>请更正该行或补充分段限值。</translation>
    </message>
</context>
<context>
    <name>jinguan::AirRules</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>缺少标准表“%1”。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序的资源文件。</translation>
    </message>
    <message>
        <source>The row lacks its minimum.</source>
        <translation>该行缺少最少数据量。</translation>
    </message>
    <message>
        <source>Write a whole number above zero.</source>
        <translation>请填写大于零的整数。</translation>
    </message>
    <message>
        <source>The reference is no number above zero.</source>
        <translation>标准值不是大于零的数。</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>请更正该行。</translation>
    </message>
</context>
<context>
    <name>jinguan::AirStatistics</name>
    <message>
        <source>Valid 8-hour means ending 08:00 to 24:00</source>
        <translation>08:00 至 24:00 的有效 8 小时平均个数</translation>
    </message>
    <message>
        <source>Valid hours of the day</source>
        <translation>当日有效小时数</translation>
    </message>
    <message>
        <source>With fewer, the day counts where the result exceeds the limit</source>
        <translation>不足时，结果超过浓度限值的仍视为有效</translation>
    </message>
    <message>
        <source>Largest 8-hour mean, hours %1:00 to %2:00</source>
        <translation>日最大 8 小时平均，%1:00 至 %2:00</translation>
    </message>
    <message>
        <source>Mean of the day</source>
        <translation>日平均</translation>
    </message>
    <message>
        <source>Valid days</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Every month has its days (27, February 25)</source>
        <translation>各月有效天数均达到要求（27 天，2 月 25 天）</translation>
    </message>
    <message>
        <source>Mean of the daily values</source>
        <translation>日值的算术平均</translation>
    </message>
    <message>
        <source>Position of the percentile in the ascending order</source>
        <translation>百分位数在升序序列中的位置</translation>
    </message>
    <message>
        <source>Between ranks %1 and %2</source>
        <translation>在第%1位与第%2位之间内插</translation>
    </message>
    <message>
        <source>Rounded, a half to the even digit</source>
        <translation>按四舍六入五成双修约</translation>
    </message>
    <message>
        <source>Days that meet the daily limit of all valid days</source>
        <translation>有效天数中日均值达标的天数比例</translation>
    </message>
</context>
<context>
    <name>jinguan::AnalysisCentre</name>
    <message>
        <source>&amp;Corridor view …</source>
        <translation>输送通道分析(&amp;C)…</translation>
    </message>
    <message>
        <source>Source &amp;apportionment …</source>
        <translation>源解析结果(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Effect of a measure …</source>
        <translation>措施效果评估(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Loads and deductions …</source>
        <translation>通量与生态扣缴(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>jinguan::AnalysisCommands</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>Write it as 2014-03-01.</source>
        <translation>请写成 2014-03-01 的形式。</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>来风方向</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Share of hours, %</source>
        <translation>小时占比/%</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Share of pollution, %</source>
        <translation>污染占比/%</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>高值小时</translation>
    </message>
    <message>
        <source>Wind of %1, %2 km away; %3 hours, %4 without wind; above means more than %5 (percentile %6).</source>
        <translation>风向来自%1，相距 %2 km；%3 小时，另有 %4 小时无风资料；高值指大于 %5（第 %6 百分位数）。</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1”不是有效时段。</translation>
    </message>
    <message>
        <source>Write first and last day as 2013-11-15/2014-03-15.</source>
        <translation>请写成起止日期，如 2013-11-15/2014-03-15。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>全部日</translation>
    </message>
    <message>
        <source>weather alike</source>
        <translation>同类天气</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>之前均值</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>之后均值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Interval 95 %</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显著</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>权重/%</translation>
    </message>
    <message numerus="yes">
        <source>Weather of %1 and %2; %n day(s) of classes that only one side has, or without weather, are left out.</source>
        <translation>
            <numerusform>天气取自 %1 和 %2；只在一侧出现的天气类别或无天气资料的 %n 天未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>断面</translation>
    </message>
    <message>
        <source>Mean, mg/L</source>
        <translation>均值/(mg/L)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From upstream</source>
        <translation>较上游</translation>
    </message>
    <message>
        <source>Flow, m³/s</source>
        <translation>流量/(m³/s)</translation>
    </message>
    <message>
        <source>Level, m</source>
        <translation>水位/m</translation>
    </message>
    <message>
        <source>Load, t</source>
        <translation>通量/t</translation>
    </message>
    <message>
        <source>Flow of</source>
        <translation>流量取自</translation>
    </message>
    <message>
        <source>Amount, 10k CNY</source>
        <translation>金额/万元</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未算原因</translation>
    </message>
    <message>
        <source>Demo: some of the sections, flows or prices are invented.</source>
        <translation>演示：部分断面、流量或单价为虚构。</translation>
    </message>
    <message>
        <source>--upstream names the section above one section.</source>
        <translation>--upstream 指明某一个断面的上游断面。</translation>
    </message>
    <message>
        <source>Give one --section with it.</source>
        <translation>请同时只给一个 --section。</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>There are no results of source apportionment.</source>
        <translation>没有源解析结果。</translation>
    </message>
    <message>
        <source>Where the wind came from when a station measured much: hours, pollution and CPF by 16 sectors.</source>
        <translation>站点高值时风从何来：16 个方位的小时数、污染占比和条件概率（CPF）。</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>指标标识，如 PM2.5</translation>
    </message>
    <message>
        <source>First day, e.g. 2014-01-01</source>
        <translation>起始日期，如 2014-01-01</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>截止日期（含当日）</translation>
    </message>
    <message>
        <source>Percentile above which a value is high</source>
        <translation>高值的百分位数</translation>
    </message>
    <message>
        <source>Did a measure help? Two periods or two places compared with an interval of confidence, also within classes of weather.</source>
        <translation>措施是否有效：比较两个时段或两处地点，给出置信区间，并在同类天气内比较。</translation>
    </message>
    <message>
        <source>Station codes; several are averaged</source>
        <translation>站点编码；多个取平均</translation>
    </message>
    <message>
        <source>Stations of the side before, when two places are compared</source>
        <translation>比较两处地点时“之前”一侧的站点</translation>
    </message>
    <message>
        <source>First and last day before, as 2013-11-15/2014-03-15</source>
        <translation>之前的起止日期，如 2013-11-15/2014-03-15</translation>
    </message>
    <message>
        <source>First and last day after</source>
        <translation>之后的起止日期</translation>
    </message>
    <message>
        <source>Days drawn together by the bootstrap</source>
        <translation>自助法成块抽取的天数</translation>
    </message>
    <message>
        <source>Without the comparison within classes of weather</source>
        <translation>不做同类天气比较</translation>
    </message>
    <message>
        <source>With the arithmetic</source>
        <translation>附计算过程</translation>
    </message>
    <message>
        <source>Level, flow, load and ecological deduction of sections.</source>
        <translation>断面的水位、流量、通量和生态扣缴。</translation>
    </message>
    <message>
        <source>Indicator id, e.g. NH3-N</source>
        <translation>指标标识，如 NH3-N</translation>
    </message>
    <message>
        <source>Sections; all when none is named</source>
        <translation>断面；不写则为全部</translation>
    </message>
    <message>
        <source>Section upstream of the one section</source>
        <translation>该断面的上游断面</translation>
    </message>
    <message>
        <source>Formula of the deduction (deduction_formulas.csv)</source>
        <translation>扣缴公式（deduction_formulas.csv）</translation>
    </message>
    <message>
        <source>Results of source apportionment.</source>
        <translation>源解析结果。</translation>
    </message>
    <message>
        <source>Bring in shares of source categories from a table; a place, period and method whose shares do not make 100 ± 1 is refused.</source>
        <translation>从表格导入各源类贡献率；同一地点、时段、方法的贡献率合计不在 100±1 内的，整组拒收。</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Indicator of files without a column for it</source>
        <translation>文件无污染物列时的指标</translation>
    </message>
    <message>
        <source>The figures are invented</source>
        <translation>数值为虚构</translation>
    </message>
    <message>
        <source>Check only, write nothing</source>
        <translation>仅检查，不写入</translation>
    </message>
    <message>
        <source>What is there, by place, period and method.</source>
        <translation>已有结果，按地点、时段、方法列出。</translation>
    </message>
    <message>
        <source>Code of a station, district or unit</source>
        <translation>站点、区县或责任单位编码</translation>
    </message>
</context>
<context>
    <name>jinguan::AnalysisDialog</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>How a figure was computed</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::Arguments</name>
    <message>
        <source>“%1” is neither a district nor a responsible unit.</source>
        <translation>“%1”既不是区（市）县，也不是责任单位。</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1”不是有效的时间。</translation>
    </message>
    <message>
        <source>“%1” is no extent.</source>
        <translation>“%1”不是有效的范围。</translation>
    </message>
    <message>
        <source>Write west,south,east,north in degrees.</source>
        <translation>请按“西,南,东,北”的顺序填写，单位为度。</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>“%1”不是有效的尺寸。</translation>
    </message>
    <message>
        <source>Write it like 1600x1000.</source>
        <translation>请写成 1600x1000 的形式。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23T15:00 or 2026-11-23.</source>
        <translation>请写成 2026-11-23T15:00 或 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>The end, %1, is not after the begin, %2.</source>
        <translation>结束时间 %1 不晚于开始时间 %2。</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <translation>请对调 --from 与 --to。</translation>
    </message>
    <message>
        <source>The extent “%1” is reversed or empty: west must be smaller than east, and south smaller than north.</source>
        <translation>范围“%1”颠倒或为空：西应小于东，南应小于北。</translation>
    </message>
    <message>
        <source>The extent “%1” is not in degrees of longitude and latitude.</source>
        <translation>范围“%1”不是以度为单位的经纬度。</translation>
    </message>
    <message>
        <source>Name it by its code: 510104 for the district, unit:510104 for the responsible unit, CDGX.</source>
        <translation>请用代码指明：510104 为区（市）县，unit:510104 为责任单位，也可写 CDGX。</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentCentre</name>
    <message>
        <source>&amp;Network assessment …</source>
        <translation>网络现状评估(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentInputs</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>要素“%1”不在目录中。</translation>
    </message>
    <message>
        <source>The element “%1” has no kind of station with a representative radius.</source>
        <translation>要素“%1”没有给出代表半径的站点类型。</translation>
    </message>
    <message>
        <source>“%1” is no kind of station of the element “%2” with a representative radius.</source>
        <translation>“%1”不是要素“%2”中有代表半径的站点类型。</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentSettings</name>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 on.</source>
        <translation>“%1”不是不小于 0 的数。</translation>
    </message>
    <message>
        <source>The row “%1” is missing.</source>
        <translation>缺少“%1”一行。</translation>
    </message>
</context>
<context>
    <name>jinguan::AssessmentTables</name>
    <message>
        <source>schematic</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>代用</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing of it in the region</source>
        <translation>区域内没有</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>Covered %</source>
        <translation>覆盖率 %</translation>
    </message>
    <message>
        <source>Covered twice</source>
        <translation>重叠覆盖</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>People covered %</source>
        <translation>人口覆盖率 %</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Coverage by siting class</source>
        <translation>按布设类别的覆盖</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>布设类别</translation>
    </message>
    <message>
        <source>Stations, recorded</source>
        <translation>登记站点</translation>
    </message>
    <message>
        <source>Stations, standing there</source>
        <translation>在区内站点</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation>%1，%2 m</translation>
    </message>
    <message>
        <source>Share within the representative radius of a running station of the kind. Areas and lengths by exact circles, people on cells of %1 m.</source>
        <translation>在该类型运行站点代表半径内的份额。面积和长度按精确圆计算，人口按 %1 m 网格统计。</translation>
    </message>
    <message>
        <source>Coverage by district</source>
        <translation>按区（市）县的覆盖</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>方案目标</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Station in: %1</source>
        <translation>有站点：%1</translation>
    </message>
    <message>
        <source>The plan: “%1”</source>
        <translation>方案原文：“%1”</translation>
    </message>
    <message>
        <source>The plan's words are kept in the data; how they are counted is this program's reading until the bureau confirms it.</source>
        <translation>方案原文保存在数据中；如何计量是本程序的理解，待主管部门确认。</translation>
    </message>
    <message>
        <source>Minimum numbers</source>
        <translation>最少点位数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>No rule of a minimum number is known for this element.</source>
        <translation>该要素没有已知的最少点位数规则。</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Other station</source>
        <translation>另一站点</translation>
    </message>
    <message>
        <source>Distance km</source>
        <translation>距离 km</translation>
    </message>
    <message>
        <source>Pearson r</source>
        <translation>皮尔逊 r</translation>
    </message>
    <message>
        <source>Spearman ρ</source>
        <translation>斯皮尔曼 ρ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>too few common values</source>
        <translation>共有数据太少</translation>
    </message>
    <message>
        <source>redundant: to be looked at</source>
        <translation>冗余：待研判</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Correlation over the moments that both stations have; pairs from r = %1 on are called redundant by convention.</source>
        <translation>按两站同时有数据的时刻计算相关；按约定 r 不小于 %1 的站对视为冗余。</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) have %1 in these days: there is no pair.</source>
        <translation>
            <numerusform>这些日期有 %n 个站点有 %1 数据：没有站对。</numerusform>
        </translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Left-out error: kriging %1, inverse distance %2, mean of the others %3.</source>
        <translation>留一误差：克里金 %1，反距离 %2，其余站均值 %3。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>By ordinary kriging (%1, nugget %2, partial sill %3, range %4 km).</source>
        <translation>普通克里金（%1，块金 %2，偏基台 %3，变程 %4 km）。</translation>
    </message>
    <message>
        <source>By inverse distance: too few stations to krige.</source>
        <translation>反距离：站点太少，不能克里金。</translation>
    </message>
    <message>
        <source>By inverse distance: kriging predicts no better than the mean of the others, or the variogram does not rise.</source>
        <translation>反距离：克里金不优于其余站均值，或变异函数不上升。</translation>
    </message>
    <message>
        <source>By inverse distance: kriging cannot be solved, stations stand at one place.</source>
        <translation>反距离：有站点位于同一处，克里金无解。</translation>
    </message>
    <message>
        <source>Removal bias</source>
        <translation>剔除偏差</translation>
    </message>
    <message>
        <source>Mean observed</source>
        <translation>实测均值</translation>
    </message>
    <message>
        <source>Bias, kriging</source>
        <translation>偏差（克里金）</translation>
    </message>
    <message>
        <source>RMSE, kriging</source>
        <translation>均方根误差（克里金）</translation>
    </message>
    <message>
        <source>Bias, inverse distance</source>
        <translation>偏差（反距离）</translation>
    </message>
    <message>
        <source>RMSE, inverse distance</source>
        <translation>均方根误差（反距离）</translation>
    </message>
    <message>
        <source>Relative bias %</source>
        <translation>相对偏差 %</translation>
    </message>
    <message>
        <source>City mean moves by</source>
        <translation>全市均值变动</translation>
    </message>
    <message>
        <source>City mean moves %</source>
        <translation>全市均值变动 %</translation>
    </message>
    <message>
        <source>not in the mean</source>
        <translation>不计入均值</translation>
    </message>
    <message>
        <source>Representativeness</source>
        <translation>代表性</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>全部均值</translation>
    </message>
    <message>
        <source>Mean %</source>
        <translation>均值偏差 %</translation>
    </message>
    <message>
        <source>Percentile 30 %</source>
        <translation>第 30 百分位偏差 %</translation>
    </message>
    <message>
        <source>Percentile 50 %</source>
        <translation>第 50 百分位偏差 %</translation>
    </message>
    <message>
        <source>Percentile 80 %</source>
        <translation>第 80 百分位偏差 %</translation>
    </message>
    <message>
        <source>Percentile 90 %</source>
        <translation>第 90 百分位偏差 %</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Within ±%1 %</source>
        <translation>±%1 % 以内</translation>
    </message>
    <message>
        <source>%1, %2: deviation from all stations over %3 days.</source>
        <translation>%1，%2：%3 天内与全部站点的偏差。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Alone km²</source>
        <translation>独占面积 km²</translation>
    </message>
    <message>
        <source>Alone, people</source>
        <translation>独占人口</translation>
    </message>
    <message>
        <source>Removal bias %</source>
        <translation>剔除偏差 %</translation>
    </message>
    <message>
        <source>1 − largest r</source>
        <translation>1 − 最大 r</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>最相似站点</translation>
    </message>
    <message>
        <source>Score: %1 % area served alone, %2 % people served alone, %3 % removal bias, %4 % distinctness, each against the largest of its kind. What nobody has weighs nothing; a station without a figure scores nothing for it.</source>
        <translation>得分：独占面积 %1 %、独占人口 %2 %、剔除偏差 %3 %、独特性 %4 %，均除以同类站点中的最大值。全部站点都没有的指标不计权；缺某项数据的站点该项得 0 分。</translation>
    </message>
    <message>
        <source>No station of these kinds runs here.</source>
        <translation>此处没有这些类型的运行站点。</translation>
    </message>
</context>
<context>
    <name>jinguan::Authenticity</name>
    <message>
        <source>Each line is an indication, not a proof: a building site, a coarse instrument or a test after repair looks the same. Ask those who run the station.</source>
        <translation>每一条都只是线索，不是证据：附近施工、仪器分辨率低或检修后的测试也会如此。请向站点运维方核实。</translation>
    </message>
    <message>
        <source>“%1” is no parameter; they are written name=number.</source>
        <translation>“%1”不是参数；应写作 名称=数值。</translation>
    </message>
    <message>
        <source>“%1” is no kind of check.</source>
        <translation>“%1”不是检查种类。</translation>
    </message>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>缺少参数“%1”。</translation>
    </message>
    <message>
        <source>A deadline needs its hour (0 to 23) and how many hours before it are looked at.</source>
        <translation>报送时限需要给出整点（0 至 23）及其前要检查的小时数。</translation>
    </message>
    <message>
        <source>Looking for touched values: %1</source>
        <translation>查找异常数据：%1</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>%1 consecutive values from %2 at %3 are the same as those from %4 at %5; by chance that is expected %6 times in these data.</source>
        <translation>%3 自 %2 起连续 %1 个数值与 %5 自 %4 起的数值相同；在这批数据中偶然出现的期望次数为 %6。</translation>
    </message>
    <message numerus="yes">
        <source>%n further block(s) of these two are alike.</source>
        <translation>
            <numerusform>两者另有 %n 段相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The value %1 stands %2 periods on end from %3; by chance that is expected %4 times in this series.</source>
        <translation>数值 %1 自 %3 起连续 %2 个时段不变；在该序列中偶然出现的期望次数为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>Last digits of %1 values: %2. %n digit(s) hardly occur; a coarse resolution or a conversion of units does the same.</source>
        <translation>
            <numerusform>%1 个数值的末位分布：%2。有 %n 个数字几乎不出现；分辨率低或单位换算也会如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values lie just under %2 and %3 just over it; expected were %4 % under.</source>
        <translation>%1 个数值紧贴 %2 之下，%3 个紧贴其上；按期望应有 %4 % 在其下。</translation>
    </message>
    <message>
        <source>%1 of %2 deliveries that replaced values came within %3 h before the deadline “%4”; %5 of %6 values were lowered.</source>
        <translation>%2 次修改数据的交付中有 %1 次发生在“%4”时限前 %3 小时内；%6 个数值中有 %5 个被改低。</translation>
    </message>
</context>
<context>
    <name>jinguan::BackTest</name>
    <message>
        <source>There is no moment from which a forecast could be tried.</source>
        <translation>该时段内没有可用于试报的起报时刻。</translation>
    </message>
    <message>
        <source>Take a longer time.</source>
        <translation>请选择更长的时段。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Trying forecasts on the past</source>
        <translation>正在用历史数据检验预报</translation>
    </message>
</context>
<context>
    <name>jinguan::Basemap</name>
    <message>
        <source>Tianditu, map</source>
        <translation>天地图·地图</translation>
    </message>
    <message>
        <source>Tianditu, labels</source>
        <translation>天地图·注记</translation>
    </message>
    <message>
        <source>Tianditu, images</source>
        <translation>天地图·影像</translation>
    </message>
    <message>
        <source>Online basemap</source>
        <translation>在线底图</translation>
    </message>
    <message>
        <source>The address of the basemap is no tile address. It needs {x}, {y} and {z}; correct it in the preferences.</source>
        <translation>底图地址不是瓦片地址，须包含 {x}、{y} 和 {z}；请在首选项中更正。</translation>
    </message>
    <message>
        <source>The basemap server %1 did not answer within %2 s. The map goes on without it.</source>
        <translation>底图服务器 %1 在 %2 秒内未响应，地图将不加载底图继续工作。</translation>
    </message>
    <message>
        <source>The basemap server %1 refuses the key (%2). Check the key in the preferences.</source>
        <translation>底图服务器 %1 拒绝了密钥（%2）。请在首选项中检查密钥。</translation>
    </message>
    <message>
        <source>The basemap server %1 says that the quota of the key is used up. The map goes on without it.</source>
        <translation>底图服务器 %1 提示密钥配额已用完，地图将不加载底图继续工作。</translation>
    </message>
    <message>
        <source>The basemap cannot be reached: %1. The map goes on without it.</source>
        <translation>无法连接底图：%1。地图将不加载底图继续工作。</translation>
    </message>
    <message>
        <source>The basemap server %1 answered with something that is no image; the key may be wrong. The map goes on without it.</source>
        <translation>底图服务器 %1 返回的内容不是图像，密钥可能有误。地图将不加载底图继续工作。</translation>
    </message>
</context>
<context>
    <name>jinguan::BatchDialog</name>
    <message>
        <source>Print many</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Kinds of report</source>
        <translation>报表种类</translation>
    </message>
    <message>
        <source>Units and districts</source>
        <translation>责任单位与区（市）县</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>2026, 2026-10, 2026-10-03; empty: the newest readings</source>
        <translation>2026、2026-10、2026-10-03；留空为最新数据</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>文件所在文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>可用占位：%1</translation>
    </message>
    <message>
        <source>name of one PDF with all of them; empty: none</source>
        <translation>合订PDF的文件名；留空则不合订</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>合订</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Keep what an earlier run finished</source>
        <translation>保留上次已完成的文件</translation>
    </message>
    <message>
        <source>at a time: </source>
        <translation>同时打印：</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Jinguan reports</source>
        <translation>锦观报表</translation>
    </message>
    <message>
        <source>Choose the folder of the files.</source>
        <translation>请选择文件存放的文件夹。</translation>
    </message>
    <message>
        <source>Choose units and elements: nothing would be printed.</source>
        <translation>请选择责任单位和要素：目前没有可打印的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) will be printed.</source>
        <translation>
            <numerusform>将打印%n份报表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are there.</source>
        <translation>
            <numerusform>已完成%n份报表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; the table says why.</source>
        <translation>
            <numerusform>%n份失败，原因见表。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped; “Print” goes on with it.</source>
        <translation>本次打印已停止；再按“打印”即可继续。</translation>
    </message>
</context>
<context>
    <name>jinguan::BatchJournal</name>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Print it once more.</source>
        <translation>请重新打印。</translation>
    </message>
    <message>
        <source>The file has no page.</source>
        <translation>文件没有页面。</translation>
    </message>
    <message>
        <source>The journal of the earlier run cannot be read: %1.</source>
        <translation>无法读取上次的打印日志：%1。</translation>
    </message>
    <message>
        <source>The journal of the earlier run cannot be removed.</source>
        <translation>无法删除上次的打印日志。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1.</source>
        <translation>无法写入打印日志：%1。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>jinguan::BatchModel</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>用时（秒）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出错原因</translation>
    </message>
</context>
<context>
    <name>jinguan::BatchPlan</name>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1”不是时段。</translation>
    </message>
    <message>
        <source>Write a year 2026, a quarter 2026-Q3, a month 2026-10, a day 2026-10-03, or latest.</source>
        <translation>请写年份2026、季度2026-Q3、月份2026-10、日期2026-10-03，或latest。</translation>
    </message>
    <message>
        <source>“%1” needs %2, which is another for every report.</source>
        <translation>“%1”需要%2，每份报表各不相同。</translation>
    </message>
    <message>
        <source>Print it by itself.</source>
        <translation>请单独打印。</translation>
    </message>
    <message>
        <source>There is no kind of report “%1”.</source>
        <translation>没有名为“%1”的报表种类。</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>The pattern gives two reports the same name: “%1” and “%2”.</source>
        <translation>文件名样式使两份报表同名：“%1”和“%2”。</translation>
    </message>
    <message>
        <source>Add what parts them, e.g. {unit}, {element}, {period}, {kind} or {number}.</source>
        <translation>请加入能区分它们的占位，例如{unit}、{element}、{period}、{kind}或{number}。</translation>
    </message>
    <message>
        <source>No kind of report was named.</source>
        <translation>没有指定报表种类。</translation>
    </message>
    <message>
        <source>Name at least one, e.g. district.</source>
        <translation>请至少指定一种，例如district。</translation>
    </message>
    <message>
        <source>The pattern has the unknown place “%1”.</source>
        <translation>文件名样式中有未知占位“%1”。</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot name files.</source>
        <translation>样式“%1”不能用作文件名。</translation>
    </message>
    <message>
        <source>Leave out \ : * ? " &lt; &gt; | and .., and do not begin with /.</source>
        <translation>请不要使用 \ : * ? " &lt; &gt; | 和 ..，也不要以 / 开头。</translation>
    </message>
    <message>
        <source>The pattern “%1” names no kind of file.</source>
        <translation>样式“%1”没有文件类型。</translation>
    </message>
    <message>
        <source>End it with .pdf, .png or .svg.</source>
        <translation>请以 .pdf、.png 或 .svg 结尾。</translation>
    </message>
</context>
<context>
    <name>jinguan::BatchRunner</name>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>kept from before</source>
        <translation>沿用上次</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择可以写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>jinguan::BatchSummary</name>
    <message>
        <source>There is no finished PDF to join.</source>
        <translation>没有已完成的PDF可以合订。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in one file</source>
        <translation>
            <numerusform>合订%n份报表</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary cannot be written: %1.</source>
        <translation>无法写入汇总：%1。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>jinguan::BookmarkMenu</name>
    <message>
        <source>Book&amp;marks</source>
        <translation>书签(&amp;M)</translation>
    </message>
    <message>
        <source>Keep this view …</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除书签</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>jinguan::BoxChart</name>
    <message>
        <source>median %1, mean %2 %3</source>
        <translation>中位数 %1，均值 %2 %3</translation>
    </message>
    <message>
        <source>quartiles %1–%2</source>
        <translation>四分位 %1–%2</translation>
    </message>
    <message>
        <source>whiskers %1–%2, range %3–%4</source>
        <translation>须 %1–%2，极值 %3–%4</translation>
    </message>
    <message>
        <source>n = %1, %2 outliers</source>
        <translation>n = %1，离群值 %2 个</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefCalendar</name>
    <message>
        <source>, above the limit: %1</source>
        <translation>，超标：%1</translation>
    </message>
    <message>
        <source>Air quality index of the days</source>
        <translation>逐日空气质量指数</translation>
    </message>
    <message>
        <source>No day of the year has a valid index here.</source>
        <translation>本年度该区域没有有效的日指数。</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefCentre</name>
    <message>
        <source>&amp;My area</source>
        <translation>我的辖区(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Goal tracking …</source>
        <translation>目标完成情况(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefCityPage</name>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>AQI</source>
        <translation>AQI</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>预警事件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>未报数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>在运</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Sections below III</source>
        <translation>劣于Ⅲ类断面</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>查找责任单位</translation>
    </message>
    <message>
        <source>A click on a unit shows its brief. Whose brief is shown first stands in Preferences ▸ profile.</source>
        <translation>单击责任单位即显示其简况；首先显示哪个单位，在“首选项 ▸ 用户”中设置。</translation>
    </message>
    <message>
        <source>gravest: %1</source>
        <translation>最严重：%1</translation>
    </message>
    <message>
        <source>composite index %1</source>
        <translation>综合指数 %1</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefCommand</name>
    <message>
        <source>A unit and a district cannot be asked for at once.</source>
        <translation>不能同时指定责任单位和区（市）县。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>“%1” is no code of a responsible unit.</source>
        <translation>“%1”不是责任单位代码。</translation>
    </message>
    <message>
        <source>Write it as 510107 or CDGX.</source>
        <translation>请写成 510107 或 CDGX 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no code of a district.</source>
        <translation>“%1”不是区（市）县代码。</translation>
    </message>
    <message>
        <source>Write it as 510107.</source>
        <translation>请写成 510107 的形式。</translation>
    </message>
    <message>
        <source>%1, as known at %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Demo: some of the stations or values are invented.</source>
        <translation>演示：部分点位或数值为虚构。</translation>
    </message>
    <message>
        <source>Stations: %1, running %2, not reporting %3</source>
        <translation>点位 %1 个，在运 %2 个，未报数 %3 个</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>State of the stations</source>
        <translation>点位状态</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Never delivered</source>
        <translation>从未报数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>未报数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Grades now and at the same hour yesterday</source>
        <translation>当前级别与昨日同时刻级别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>no station has a grade</source>
        <translation>没有点位有级别</translation>
    </message>
    <message>
        <source> overdue</source>
        <translation> 逾期</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>未关闭的预警事件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Up the rivers</source>
        <translation>上游来水</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>预警事件</translation>
    </message>
    <message>
        <source>nothing upstream within reach</source>
        <translation>范围内没有上游点位</translation>
    </message>
    <message>
        <source>Up the wind</source>
        <translation>上风向</translation>
    </message>
    <message>
        <source>Up the wind: %1 (%2°, %3 m/s) at %4, %5</source>
        <translation>上风向：%1（%2°，%3 m/s），%4，%5</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rates of the network since %1</source>
        <translation>%1 以来的网络运行指标</translation>
    </message>
    <message>
        <source>nothing was due</source>
        <translation>没有应报数据</translation>
    </message>
    <message>
        <source>Days above the limit since the first of January</source>
        <translation>1 月 1 日以来的超标日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超标项目</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message numerus="yes">
        <source>none, of %n day(s) with a valid index</source>
        <translation>
            <numerusform>无，有效指数共 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>This month to %1, the same days of the month before and of last year</source>
        <translation>本月截至 %1 与上月、去年同月同期比较</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同月</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>没有可比较的数据</translation>
    </message>
    <message>
        <source>  * fewer valid inputs than the standard asks for</source>
        <translation>  * 有效数据少于标准要求</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计数口径</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>完成程度</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>%1 – missing: %2</source>
        <translation>%1——欠缺：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>Code of a responsible unit, e.g. 510107 or CDGX</source>
        <translation>责任单位代码，如 510107 或 CDGX</translation>
    </message>
    <message>
        <source>Code of a district (geography)</source>
        <translation>区（市）县代码（按地理范围）</translation>
    </message>
    <message>
        <source>As known at this moment; by default now, or the end of the data of a demo or archive</source>
        <translation>截至该时刻；默认为当前时刻，演示或存档工作区为数据末尾</translation>
    </message>
    <message>
        <source>The morning of a district officer: stations, grades since yesterday, incidents due, inflow, ranking, months.</source>
        <translation>辖区简况：点位状态、与昨日相比的级别、待办预警、来水来风、排名、月度比较。</translation>
    </message>
    <message>
        <source>With the goals of the plan</source>
        <translation>附方案目标完成情况</translation>
    </message>
    <message>
        <source>The goals of the plan and how far each is fulfilled, with what is missing.</source>
        <translation>方案各项目标的完成程度及欠缺之处。</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>后期须达</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>none was set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Same days last year</source>
        <translation>上年同期</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefDock</name>
    <message>
        <source>My area</source>
        <translation>我的辖区</translation>
    </message>
    <message>
        <source>All &amp;units</source>
        <translation>全部单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Print my report …</source>
        <translation>打印本辖区报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Open a workspace to see how your area stands (File ▸ Open workspace).</source>
        <translation>打开工作区即可查看辖区情况（文件 ▸ 打开工作区）。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Inflow</source>
        <translation>来水来风</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>All responsible units</source>
        <translation>全部责任单位</translation>
    </message>
    <message>
        <source>As known at %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Demo: invented in part</source>
        <translation>演示：部分数据为虚构</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefInflowPage</name>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>north-north-east</source>
        <translation>北东北</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>east-north-east</source>
        <translation>东东北</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>east-south-east</source>
        <translation>东东南</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>south-south-east</source>
        <translation>南东南</translation>
    </message>
    <message>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <source>south-south-west</source>
        <translation>南西南</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>west-south-west</source>
        <translation>西西南</translation>
    </message>
    <message>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <source>west-north-west</source>
        <translation>西西北</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>north-north-west</source>
        <translation>北西北</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>流达时间（h）</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>预警事件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>流入点位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Up the rivers</source>
        <translation>上游来水</translation>
    </message>
    <message>
        <source>Up the wind</source>
        <translation>上风向</translation>
    </message>
    <message>
        <source>Nothing lies up the rivers of this area within reach.</source>
        <translation>本辖区各河流上游范围内没有点位。</translation>
    </message>
    <message>
        <source>Wind from the %1 (%2°), %3 m/s, at %4 from %5</source>
        <translation>%1风（%2°），风速 %3 m/s，%4，%5 测</translation>
    </message>
    <message>
        <source>Without the wind nothing can be told of what lies up it.</source>
        <translation>没有风的数据，无法判断上风向。</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefMonthPage</name>
    <message>
        <source>No readings</source>
        <translation>没有监测数据</translation>
    </message>
    <message>
        <source>%1 of %2 valid inputs asked for</source>
        <translation>有效数据 %1 个，要求 %2 个</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年同月</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>There is nothing to compare: no readings of these months.</source>
        <translation>没有可比较的内容：这些月份没有监测数据。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>第 &lt;b&gt;%1&lt;/b&gt; 位，共 %2 个</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未参加排名</translation>
    </message>
    <message>
        <source>The 1st to the %1 of this month, of the month before and of the same month last year</source>
        <translation>本月、上月、去年同月 1 日至 %1 日</translation>
    </message>
    <message>
        <source>%1; * fewer valid inputs than asked for</source>
        <translation>%1；* 有效数据少于要求</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefNetworkPage</name>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>最近读数</translation>
    </message>
    <message>
        <source>Every running station delivers what is due.</source>
        <translation>所有在运点位均按时报数。</translation>
    </message>
    <message>
        <source>Nothing was due this month.</source>
        <translation>本月没有应报数据。</translation>
    </message>
    <message>
        <source>Stations by element</source>
        <translation>各要素点位</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>未报数</translation>
    </message>
    <message>
        <source>Rates of the month to date, %</source>
        <translation>本月以来运行指标（%）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an automatic series</source>
        <translation>
            <numerusform>其中 %n 个没有自动监测序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 periods arrived</source>
        <translation>应报 %2 个时段，到报 %1 个</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefTargetTable</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>后期须达</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Targets of the year as of %1; needed: what the days left may have on average</source>
        <translation>年度目标，截至 %1；“后期须达”为余下各天平均须达到的数值</translation>
    </message>
    <message>
        <source>%1; * fewer valid days than asked for</source>
        <translation>%1；* 有效天数不足</translation>
    </message>
</context>
<context>
    <name>jinguan::BriefTodayPage</name>
    <message>
        <source>late</source>
        <translation>数据延迟</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>never delivered</source>
        <translation>从未报数</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>No open incident is yours.</source>
        <translation>本辖区没有未关闭的预警事件。</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>确认(&amp;K)</translation>
    </message>
    <message>
        <source>Assi&amp;gn …</source>
        <translation>交办(&amp;G)…</translation>
    </message>
    <message>
        <source>In the &amp;list</source>
        <translation>列表中查看(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the incident with its story in the list of incidents.</source>
        <translation>在预警事件列表中显示该事件及其经过。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>预警事件</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>No station stands in this area. Stations come in through File ▸ Import.</source>
        <translation>本辖区没有点位。可通过“文件 ▸ 导入”录入点位。</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>按任意列筛选</translation>
    </message>
    <message>
        <source>Grades now and at this hour yesterday</source>
        <translation>当前级别与昨日同时刻级别</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>正常报数</translation>
    </message>
    <message>
        <source>worse / better</source>
        <translation>变差 / 变好</translation>
    </message>
    <message>
        <source>open incidents</source>
        <translation>未关闭事件</translation>
    </message>
    <message numerus="yes">
        <source>%n not reporting</source>
        <translation>
            <numerusform>%n 个未报数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) in all, with the planned and suspended</source>
        <translation>
            <numerusform>共 %n 个点位，含规划和停运</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades against the same hour yesterday</source>
        <translation>与昨日同时刻级别相比</translation>
    </message>
    <message numerus="yes">
        <source>open, %n overdue</source>
        <translation>
            <numerusform>未关闭，%n 件逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 逾期</translation>
    </message>
    <message>
        <source>To %1 until %2</source>
        <translation>%2 前%1</translation>
    </message>
    <message>
        <source>The deadline is a working value, to be replaced by the bureau's rule.</source>
        <translation>该时限为程序暂定值，应以主管部门规定为准。</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，数据时间 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinCentre</name>
    <message>
        <source>&amp;Bulletin of an element …</source>
        <translation>要素简报(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinDialog</name>
    <message>
        <source>Figures changed since the text was edited: read the marked paragraphs again.</source>
        <translation>文字编辑后数据已有更新，请重新核对有标记的段落。</translation>
    </message>
    <message>
        <source>The kept draft is shown.</source>
        <translation>已打开保存的草稿。</translation>
    </message>
    <message>
        <source>Text and tables from the figures. What you write is kept as a draft.</source>
        <translation>文字和表格由数据生成；所作修改保存为草稿。</translation>
    </message>
    <message>
        <source>The folder of drafts cannot be made.</source>
        <translation>无法建立草稿文件夹。</translation>
    </message>
    <message>
        <source>Check that the workspace may be written to.</source>
        <translation>请检查工作区是否可写。</translation>
    </message>
    <message>
        <source>Draft kept: %1</source>
        <translation>草稿已保存：%1</translation>
    </message>
    <message>
        <source>DEMO DATA</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Export the bulletin</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>Word document (*.docx);;OpenDocument text (*.odt);;Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;CSV (*.csv)</source>
        <translation>Word 文档 (*.docx);;OpenDocument 文本 (*.odt);;Excel 工作簿 (*.xlsx);;OpenDocument 表格 (*.ods);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>要素简报</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单元</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Element</source>
        <translation>要素(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一时段</translation>
    </message>
    <message>
        <source>&amp;Ranking of</source>
        <translation>排名对象(&amp;R)</translation>
    </message>
    <message>
        <source>Choose element, area and period, then generate the bulletin.</source>
        <translation>请选择要素、区域和时段，然后生成简报。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>保存草稿(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>DOCX or ODT with text, charts and tables; XLSX, ODS or CSV with the tables</source>
        <translation>DOCX、ODT 含文字、图和表；XLSX、ODS、CSV 只含表</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>There is no bulletin yet. Choose element, area and period above and generate it: the text appears here, to be edited before it is printed.</source>
        <translation>尚未生成简报。请在上方选择要素、区域和时段后点“生成”，文字将显示在此处，打印前可以修改。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinDraft</name>
    <message>
        <source>The draft is of another bulletin: %1 instead of %2.</source>
        <translation>该草稿属于另一份简报：%1，而不是 %2。</translation>
    </message>
    <message>
        <source>Choose the draft of this element, period, area and language, or print without it.</source>
        <translation>请选择该要素、时段、区域和语言的草稿，或不带草稿打印。</translation>
    </message>
    <message>
        <source>The draft cannot be read: %1.</source>
        <translation>无法读取草稿：%1。</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>This is no draft of a bulletin.</source>
        <translation>这不是简报草稿。</translation>
    </message>
    <message>
        <source>Choose a file that was saved from the bulletin window.</source>
        <translation>请选择由简报窗口保存的文件。</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of the program.</source>
        <translation>该草稿由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>请升级程序。</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinFigures</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>There is no district or unit with the code “%1”.</source>
        <translation>没有编码为“%1”的区（市）县或责任单元。</translation>
    </message>
    <message>
        <source>Use a code such as 510104.</source>
        <translation>请使用 510104 这样的编码。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no bulletin of “%1”.</source>
        <translation>“%1”没有简报。</translation>
    </message>
    <message>
        <source>Ask for one of these elements: %1.</source>
        <translation>请选择以下要素之一：%1。</translation>
    </message>
    <message>
        <source>The period of the bulletin is not given.</source>
        <translation>没有给出简报时段。</translation>
    </message>
    <message>
        <source>Name its begin, for example 2014-03.</source>
        <translation>请写明时段起始，例如 2014-03。</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinParagraphEdit</name>
    <message>
        <source>Generate anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Takes the edit back: the text of the figures.</source>
        <translation>撤销修改，恢复由数据生成的文字。</translation>
    </message>
    <message>
        <source>Keep the edit</source>
        <translation>仍采用修改</translation>
    </message>
    <message>
        <source>The edited text stands though figures changed.</source>
        <translation>数据虽有更新，仍采用修改后的文字。</translation>
    </message>
    <message>
        <source>from the figures</source>
        <translation>由数据生成</translation>
    </message>
    <message>
        <source>edited by %1, %2 – the figures no longer say anything about it</source>
        <translation>%1 于 %2 修改——数据已不再涉及此项</translation>
    </message>
    <message>
        <source>edited by %1, %2 – figures changed since</source>
        <translation>%1 于 %2 修改——此后数据有更新</translation>
    </message>
    <message>
        <source>edited by %1, %2</source>
        <translation>%1 于 %2 修改</translation>
    </message>
    <message>
        <source>The figures say: %1</source>
        <translation>由数据生成的文字：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinPeriod</name>
    <message>
        <source>“%1” is no period of a bulletin.</source>
        <translation>“%1”不是简报时段。</translation>
    </message>
    <message>
        <source>Use day, month, quarter or year.</source>
        <translation>请使用 day、month、quarter 或 year。</translation>
    </message>
    <message>
        <source>“%1” does not name the begin of the period.</source>
        <translation>“%1”不是时段的起始。</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>请写成 %1。</translation>
    </message>
</context>
<context>
    <name>jinguan::BulletinProfile</name>
    <message>
        <source>“%1” or “%2” is unknown.</source>
        <translation>“%1”或“%2”未知。</translation>
    </message>
    <message>
        <source>The period “%1” is unknown or there twice.</source>
        <translation>时段“%1”未知或重复。</translation>
    </message>
    <message>
        <source>There is no bulletin of this element over “%1”.</source>
        <translation>该要素没有“%1”简报。</translation>
    </message>
</context>
<context>
    <name>jinguan::BundleCheck</name>
    <message>
        <source>There is no list of checksums: this is no bundle, or not a whole one.</source>
        <translation>没有校验值清单：这不是公开数据包，或者数据包不完整。</translation>
    </message>
    <message>
        <source>holds our own code of a station: %1</source>
        <translation>含有点位的内部编码：%1</translation>
    </message>
    <message>
        <source>holds the device number of the station %1: %2</source>
        <translation>含有点位%1的设备编号：%2</translation>
    </message>
    <message>
        <source>holds the name of the station %1, which no item tells: %2</source>
        <translation>含有点位%1的名称，而没有任何事项公开该名称：%2</translation>
    </message>
    <message>
        <source>holds the exact place of the station %1: %2</source>
        <translation>含有点位%1的精确位置：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>is a link; a bundle holds files only</source>
        <translation>是链接；公开数据包只含文件</translation>
    </message>
    <message>
        <source>is not in the list of checksums</source>
        <translation>不在校验值清单中</translation>
    </message>
    <message>
        <source>is not the file that was made</source>
        <translation>已不是生成时的文件</translation>
    </message>
    <message>
        <source>belongs to no item of the catalogue</source>
        <translation>不属于目录中的任何事项</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked at</source>
        <translation>
            <numerusform>已检查%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>holds a value that “%1” does not release: %2 %3 %4 %5</source>
        <translation>含有事项“%1”未公开的数值：%2 %3 %4 %5</translation>
    </message>
    <message>
        <source>holds values finer than “%1” allows: %2</source>
        <translation>含有比事项“%1”所允许更细的数值：%2</translation>
    </message>
    <message>
        <source>holds a place that “%1” does not tell: %2</source>
        <translation>含有事项“%1”未公开的位置：%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” version %2: %n value(s) as released</source>
        <translation>
            <numerusform>“%1”第%2版：%n个数值与公开范围一致</numerusform>
        </translation>
    </message>
    <message>
        <source>names “%1” version %2, which may not be there: it is version %3, %4, %5</source>
        <translation>列有“%1”第%2版，不应在包内：现为第%3版，%4，%5</translation>
    </message>
    <message>
        <source>draws boundaries without a map review number</source>
        <translation>没有审图号却绘制了界线</translation>
    </message>
    <message>
        <source>draws a layer that is not public: %1</source>
        <translation>绘制了不应公开的图层：%1</translation>
    </message>
    <message>
        <source>draws a layer otherwise than the workspace has it: %1</source>
        <translation>所绘图层与工作区不一致：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::BundleCollector</name>
    <message>
        <source>The moment of a bundle cannot lie in the future: the delay of the items would not hold.</source>
        <translation>数据包的时刻不能在将来：否则各事项的延迟时间将失效。</translation>
    </message>
    <message>
        <source>Leave it out, or name a moment of the past.</source>
        <translation>请不要指定时刻，或指定过去的时刻。</translation>
    </message>
    <message>
        <source>“%1” is %2 and %3: its values stay inside.</source>
        <translation>“%1”为%2、%3：其数据不得对外。</translation>
    </message>
    <message>
        <source>Only published public items go into a bundle.</source>
        <translation>只有已发布的主动公开事项才进入数据包。</translation>
    </message>
    <message>
        <source>There is no item “%1” in the publication catalogue.</source>
        <translation>公开目录中没有事项“%1”。</translation>
    </message>
    <message>
        <source>No rolling item is published.</source>
        <translation>没有已发布的滚动事项。</translation>
    </message>
    <message>
        <source>No item is published.</source>
        <translation>没有已发布的事项。</translation>
    </message>
    <message>
        <source>Propose items, have them reviewed and approved, and publish them.</source>
        <translation>请先提出事项，经审核、批准后发布。</translation>
    </message>
</context>
<context>
    <name>jinguan::BundleFiles</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation>请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法建立文件夹</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>The file cannot be read back.</source>
        <translation>文件写入后无法读回。</translation>
    </message>
</context>
<context>
    <name>jinguan::BundleGeo</name>
    <message>
        <source>The GeoPackage cannot be written: %1.</source>
        <translation>无法写入 GeoPackage：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::BundleReader</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>it is no script of ours</source>
        <translation>不是本程序的脚本</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>其中没有对象</translation>
    </message>
    <message>
        <source>The text of the PDF cannot be read.</source>
        <translation>无法读取 PDF 中的文字。</translation>
    </message>
    <message>
        <source>Install pdftotext (poppler-utils).</source>
        <translation>请安装 pdftotext（poppler-utils）。</translation>
    </message>
</context>
<context>
    <name>jinguan::BundleWriter</name>
    <message>
        <source>Cancelled; no bundle was made.</source>
        <translation>已取消；没有生成数据包。</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>正在写数据表</translation>
    </message>
    <message>
        <source>Writing the maps</source>
        <translation>正在写空间数据</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>正在生成网页</translation>
    </message>
    <message>
        <source>Printing the bulletin</source>
        <translation>正在打印公报</translation>
    </message>
    <message>
        <source>Writing the catalogue</source>
        <translation>正在写目录</translation>
    </message>
    <message>
        <source>The folder of the bundle is not empty.</source>
        <translation>数据包的文件夹不为空。</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>请指定新的或空的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法建立文件夹。</translation>
    </message>
    <message>
        <source>Check that its parent may be written to.</source>
        <translation>请检查上级文件夹是否可写。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The bundle could not be moved to its place.</source>
        <translation>数据包无法移到目标位置。</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>请检查文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>jinguan::BureauLayer</name>
    <message>
        <source>Stations by bureau</source>
        <translation>按部门分布的监测点位</translation>
    </message>
    <message>
        <source>Nobody is named to lead</source>
        <translation>未明确牵头部门</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between bodies</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1牵头</translation>
    </message>
    <message>
        <source>%1 cooperates</source>
        <translation>%1配合</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>与%1无关</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1（规划）</translation>
    </message>
</context>
<context>
    <name>jinguan::BureauMap</name>
    <message>
        <source>No stations here.</source>
        <translation>此范围内没有监测点位。</translation>
    </message>
</context>
<context>
    <name>jinguan::CalibrationDialog</name>
    <message>
        <source>New calibration</source>
        <translation>登记校准</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument and serial number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Without a day it is valid by the interval of the instrument.</source>
        <translation>不填日期则按仪器的校准周期计算有效期。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>测得值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The calibration lies in the future.</source>
        <translation>校准日期晚于今天。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>请更正日期。</translation>
    </message>
</context>
<context>
    <name>jinguan::CalibrationState</name>
    <message>
        <source>not asked for</source>
        <translation>无要求</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>due</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已拆除</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>待办：%1</translation>
    </message>
    <message>
        <source>Calibration: %1</source>
        <translation>校准：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::CandidatePage</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Distance between candidates on a grid or along lines; automatic: a quarter of the radius</source>
        <translation>网格上或沿线候选点之间的距离；自动：代表半径的四分之一</translation>
    </message>
    <message>
        <source>Draw on map</source>
        <translation>在地图上绘制</translation>
    </message>
    <message>
        <source>Every click on the map adds a candidate</source>
        <translation>在地图上每点击一次添加一个候选点</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Drawn candidates</source>
        <translation>手绘候选点</translation>
    </message>
    <message>
        <source>Show candidates on the map</source>
        <translation>在地图上显示候选点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Candidate step</source>
        <translation>候选点步长</translation>
    </message>
    <message>
        <source>%1 (no layer)</source>
        <translation>%1（无图层）</translation>
    </message>
    <message>
        <source>Siting class: %1</source>
        <translation>布点类别：%1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选点</translation>
    </message>
    <message>
        <source>Draw a candidate</source>
        <translation>绘制候选点</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>已绘制 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one source of candidates.</source>
        <translation>请至少勾选一种候选点来源。</translation>
    </message>
    <message>
        <source>Collecting candidates …</source>
        <translation>正在收集候选点…</translation>
    </message>
    <message>
        <source>%1 candidates, %2 m apart.</source>
        <comment>number, step</comment>
        <translation>候选点 %1 个，间距 %2 m。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of candidates, number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jinguan::Catalogue</name>
    <message>
        <source>The id is empty.</source>
        <translation>标识为空。</translation>
    </message>
    <message>
        <source>Give the row an id of its own.</source>
        <translation>请为该行指定唯一标识。</translation>
    </message>
    <message>
        <source>The id “%1” stands in the table twice.</source>
        <translation>标识“%1”在表中重复出现。</translation>
    </message>
    <message>
        <source>Remove or rename one of the two rows.</source>
        <translation>请删除或重命名其中一行。</translation>
    </message>
    <message>
        <source>“%1” lacks a Chinese or an English name.</source>
        <translation>“%1”缺少中文或英文名称。</translation>
    </message>
    <message>
        <source>The column “%1” names “%2”, which the catalogue does not know.</source>
        <translation>列“%1”引用了“%2”，目录中没有该项。</translation>
    </message>
    <message>
        <source>Correct the id or add it to its table.</source>
        <translation>请更正标识或将其添加到对应的表中。</translation>
    </message>
    <message>
        <source>The unit “%1” needs a quantity and a factor above zero.</source>
        <translation>单位“%1”需要指定物理量和大于零的换算系数。</translation>
    </message>
    <message>
        <source>The indicator “%1” belongs to no element.</source>
        <translation>指标“%1”不属于任何监测要素。</translation>
    </message>
    <message>
        <source>The plausible range of “%1” is empty.</source>
        <translation>“%1”的合理范围为空。</translation>
    </message>
    <message>
        <source>The element “%1” shows the indicator “%2” first, which is not one of its indicators.</source>
        <translation>监测要素“%1”的首要显示指标为“%2”，但该指标不属于此要素。</translation>
    </message>
    <message>
        <source>Correct the column “primary_indicator”.</source>
        <translation>请更正列“primary_indicator”。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>未知单位“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the units of the catalogue.</source>
        <translation>请选择目录中的单位。</translation>
    </message>
    <message>
        <source>“%1” cannot be converted into “%2”: they measure different things.</source>
        <translation>“%1”无法换算为“%2”：二者度量的量不同。</translation>
    </message>
    <message>
        <source>Check the unit of the column.</source>
        <translation>请检查该列的单位。</translation>
    </message>
</context>
<context>
    <name>jinguan::CellRaster</name>
    <message>
        <source>There is no such raster file.</source>
        <translation>没有这个栅格文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>The file cannot be read as a raster.</source>
        <translation>该文件无法作为栅格读取。</translation>
    </message>
    <message>
        <source>Give a raster of one band of numbers, for example a GeoTIFF.</source>
        <translation>请给出单波段数值栅格，例如 GeoTIFF。</translation>
    </message>
    <message>
        <source>The first band of the raster holds no plain numbers.</source>
        <translation>栅格第一波段不是普通数值。</translation>
    </message>
    <message>
        <source>Give a raster of counts, densities or scores.</source>
        <translation>请给出数量、密度或评分栅格。</translation>
    </message>
    <message>
        <source>The raster does not say in which coordinate system it is.</source>
        <translation>栅格未注明坐标系。</translation>
    </message>
    <message>
        <source>Write it into the file, for example with gdal_edit -a_srs.</source>
        <translation>请将坐标系写入文件，例如用 gdal_edit -a_srs。</translation>
    </message>
    <message>
        <source>Of the %1 bands of %2 the first one counts.</source>
        <translation>%2 有 %1 个波段，仅取第一个。</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>正在读取栅格</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The raster has no value in the region.</source>
        <translation>栅格在区域内没有值。</translation>
    </message>
    <message>
        <source>Give one that covers the region, and check its coordinate system.</source>
        <translation>请给出覆盖该区域的栅格，并检查其坐标系。</translation>
    </message>
    <message>
        <source>The raster could not be read to its end.</source>
        <translation>栅格未能读完。</translation>
    </message>
    <message>
        <source>The file may be damaged: get it anew.</source>
        <translation>文件可能已损坏，请重新获取。</translation>
    </message>
    <message>
        <source>The raster has the negative value %1 in column %2, row %3: demand cannot be negative.</source>
        <translation>栅格第 %2 列第 %3 行为负值 %1：需求不能为负。</translation>
    </message>
    <message>
        <source>If it marks pixels without a value, declare it as nodata (gdal_edit -a_nodata).</source>
        <translation>若该值表示无数据，请将其声明为 nodata（gdal_edit -a_nodata）。</translation>
    </message>
    <message>
        <source>The raster's coordinates cannot be turned into longitude and latitude.</source>
        <translation>栅格坐标无法转换为经纬度。</translation>
    </message>
    <message>
        <source>Check its coordinate system.</source>
        <translation>请检查其坐标系。</translation>
    </message>
    <message>
        <source>%1 has no value for %2 % of the region; it counts as nothing there.</source>
        <translation>%1 在区域面积的 %2 % 上没有值，该处按零计。</translation>
    </message>
</context>
<context>
    <name>jinguan::CenterSolver</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Under these rules some places have no station at any distance that is looked at.</source>
        <translation>在这些规则下，部分地点在所考察的任何距离内都没有站点。</translation>
    </message>
    <message>
        <source>Allow at least one site, offer more candidates, or loosen a rule.</source>
        <translation>请至少允许新设一个站点、增加候选点或放宽某条规则。</translation>
    </message>
    <message>
        <source>Searching; greatest distance %1</source>
        <translation>正在搜索；最大距离 %1</translation>
    </message>
    <message>
        <source>The bound lies above the value.</source>
        <translation>界高于方案值。</translation>
    </message>
    <message>
        <source>The solver made a plan that fails its check: %1</source>
        <translation>求解器给出的方案未通过核验：%1</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>这是程序缺陷，请连同所提问题一并反馈。</translation>
    </message>
</context>
<context>
    <name>jinguan::ChainChart</name>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>between the quartiles</source>
        <translation>四分位之间</translation>
    </message>
    <message>
        <source>limit at the place</source>
        <translation>该处限值</translation>
    </message>
    <message>
        <source>no valid value</source>
        <translation>无有效值</translation>
    </message>
    <message>
        <source>median %1 (%2–%3) %4</source>
        <translation>中位数 %1（%2–%3）%4</translation>
    </message>
    <message>
        <source>range %1–%2, n = %3</source>
        <translation>极值 %1–%2，n = %3</translation>
    </message>
</context>
<context>
    <name>jinguan::ChainDialog</name>
    <message>
        <source>Chains of stations</source>
        <translation>站点链</translation>
    </message>
    <message>
        <source>Stations in the order in which the water passes them: source, plant outlet, tap; or sections from upstream to downstream.</source>
        <translation>按水流经过的顺序排列站点：水源地、出厂水、龙头水；或由上游到下游的断面。</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>新建链</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>站点链</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartBuilding</name>
    <message>
        <source>GB 22337 limits octaves; these are thirds</source>
        <translation>GB 22337 限值按倍频带，此处为 1/3 倍频带</translation>
    </message>
    <message>
        <source>GB 22337 room %1, class %2, %3</source>
        <translation>GB 22337 %1 类房间，%2 类区，%3</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>day</source>
        <translation>昼间</translation>
    </message>
    <message>
        <source>limits hold inside of rooms, for structure-borne noise of fixed equipment</source>
        <translation>限值适用于固定设备结构传播至室内的噪声</translation>
    </message>
    <message>
        <source>Low-frequency noise</source>
        <translation>低频噪声</translation>
    </message>
    <message>
        <source>Noise spectrum</source>
        <translation>噪声频谱</translation>
    </message>
    <message>
        <source>bars: energy mean as received; whiskers: exceeded 10 and 90 % of the time</source>
        <translation>柱：按原值的能量平均；须：10% 与 90% 时间被超过的声级</translation>
    </message>
    <message>
        <source>line: with A-weighting (IEC 61672-1); its sum takes the bands that are there</source>
        <translation>折线：加 A 计权（IEC 61672-1），合计仅含已有频带</translation>
    </message>
    <message>
        <source>No octave or one-third-octave levels of these stations in this period. Import a band file, or choose another noise station.</source>
        <translation>所选站点在该时段没有倍频带或 1/3 倍频带数据。请导入频带文件，或选择其他噪声站点。</translation>
    </message>
    <message>
        <source>There is no chain “%1”.</source>
        <translation>没有名为“%1”的站点链。</translation>
    </message>
    <message>
        <source>Choose one of the list, or name its stations in order.</source>
        <translation>请从列表中选择，或按顺序列出站点。</translation>
    </message>
    <message>
        <source>A chain needs at least two stations.</source>
        <translation>站点链至少需要两个站点。</translation>
    </message>
    <message>
        <source>Choose a chain, or its stations in the order of the water.</source>
        <translation>请选择站点链，或按水流顺序选择站点。</translation>
    </message>
    <message>
        <source>no values of %1</source>
        <translation>无%1数据</translation>
    </message>
    <message>
        <source>median and quartiles of the period at each place</source>
        <translation>各处时段中位数与四分位</translation>
    </message>
    <message>
        <source>surface water: target class, Ⅲ where none is set</source>
        <translation>地表水按目标类别，未设定时按Ⅲ类</translation>
    </message>
    <message>
        <source>A scatter chart needs two series.</source>
        <translation>散点图需要两个序列。</translation>
    </message>
    <message>
        <source>Choose two indicators, or one indicator at two stations.</source>
        <translation>请选择两项指标，或两个站点的同一指标。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>The two series have different averaging periods. Choose days, or one period for both.</source>
        <translation>两个序列的平均时段不同。请按日统计，或为两者选择同一时段。</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>春</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>夏</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>秋</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>冬</translation>
    </message>
    <message>
        <source>second series %1 h later</source>
        <translation>第二序列滞后 %1 小时</translation>
    </message>
    <message>
        <source>pairs of the same begin; the band takes pairs as independent</source>
        <translation>按相同起始时刻配对；置信带假定各对相互独立</translation>
    </message>
    <message>
        <source>Spearman's rank correlation of pairs of the same begin</source>
        <translation>相同起始时刻数据对的斯皮尔曼秩相关</translation>
    </message>
    <message>
        <source>Pearson's correlation of pairs of the same begin</source>
        <translation>相同起始时刻数据对的皮尔逊相关</translation>
    </message>
    <message>
        <source>at most %1 series</source>
        <translation>最多 %1 个序列</translation>
    </message>
    <message>
        <source>wind of %1, %2 km away</source>
        <translation>风数据取自%1，相距 %2 km</translation>
    </message>
    <message>
        <source>wind of %1</source>
        <translation>风数据取自%1</translation>
    </message>
    <message>
        <source>calm up to %1 m/s</source>
        <translation>风速不大于 %1 m/s 计为静风</translation>
    </message>
    <message>
        <source>Wind rose</source>
        <translation>风玫瑰图</translation>
    </message>
    <message>
        <source>%1 by wind direction</source>
        <translation>%1 污染玫瑰图</translation>
    </message>
    <message>
        <source>%1: where high values come from</source>
        <translation>%1 高值来向</translation>
    </message>
    <message>
        <source>%1 by wind direction and speed</source>
        <translation>%1 随风向风速分布</translation>
    </message>
    <message>
        <source>share of hours at or above %1 (percentile %2), cells from %3 hours</source>
        <translation>不低于 %1（第 %2 百分位）的小时占比，每格至少 %3 小时</translation>
    </message>
    <message>
        <source>mean of cells from %1 hours, not smoothed</source>
        <translation>每格均值，至少 %1 小时，未平滑</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>仅显示 %2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>mean of all values of that weekday and hour</source>
        <translation>该星期与该小时全部数值的均值</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Saturday, Sunday</source>
        <translation>周六、周日</translation>
    </message>
    <message>
        <source>line: median of the hour; band: quartiles</source>
        <translation>线：该小时中位数；带：四分位之间</translation>
    </message>
    <message>
        <source>spring is March to May</source>
        <translation>春季为 3 至 5 月</translation>
    </message>
    <message>
        <source>box: quartiles and median; whiskers: furthest value within 1.5 interquartile ranges; circles: beyond</source>
        <translation>箱：四分位与中位数 · 须：1.5 倍四分位距以内最远的值 · 圆圈：须以外的值</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另 %2 个</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 below detection count with half the limit</source>
        <translation>%1 个未检出值按检出限的一半计</translation>
    </message>
    <message>
        <source>of another unit and not shown: %1</source>
        <translation>单位不同而未显示：%1</translation>
    </message>
    <message>
        <source>%1 is a direction: it has neither mean nor median.</source>
        <translation>%1是方向，没有均值或中位数。</translation>
    </message>
    <message>
        <source>Choose a wind rose, or another indicator.</source>
        <translation>请选择风玫瑰图或其他指标。</translation>
    </message>
    <message>
        <source>hollow points are not valid; missing values are not joined</source>
        <translation>空心点为无效数据；缺测值不连线</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>laid over the period just before</source>
        <translation>与前一相同长度时段叠加</translation>
    </message>
    <message>
        <source>aligned by weekday</source>
        <translation>按星期对齐</translation>
    </message>
    <message>
        <source>aligned by date</source>
        <translation>按日期对齐</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartCentre</name>
    <message>
        <source>Open in the chart workbench</source>
        <translation>在图表工作台中打开</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartCommand</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>目录中没有指标“%1”。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>无法写入图片：%1。</translation>
    </message>
    <message>
        <source>Check folder and size.</source>
        <translation>请检查文件夹和尺寸。</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点代码</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>指标标识，如 PM2.5</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>结束时间（不含）</translation>
    </message>
    <message>
        <source>Averaging period; by default that of the indicator</source>
        <translation>平均时段；默认采用该指标的时段</translation>
    </message>
    <message>
        <source>Width x height in pixels</source>
        <translation>宽 x 高（像素）</translation>
    </message>
    <message>
        <source>“%1” is no averaging period.</source>
        <translation>“%1”不是平均时段。</translation>
    </message>
    <message>
        <source>Known are: sample, second, minute, hour, 4h, 8h, day, month, year.</source>
        <translation>可用：sample、second、minute、hour、4h、8h、day、month、year。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Draw the readings of stations into a picture, a PDF or a table.</source>
        <translation>将站点数据绘制成图片、PDF 或表格。</translation>
    </message>
    <message>
        <source>series, compare, calendar, diurnal, windrose, pollutionrose, polar, box, scatter, matrix, spectrum, chain</source>
        <translation>series、compare、calendar、diurnal、windrose、pollutionrose、polar、box、scatter、matrix、spectrum、chain</translation>
    </message>
    <message>
        <source>Station codes, separated by commas</source>
        <translation>站点代码，以逗号分隔</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>指标代码，以逗号分隔</translation>
    </message>
    <message>
        <source>Only values that came about like this</source>
        <translation>仅取以此方式得到的数值</translation>
    </message>
    <message>
        <source>Heat map: calendar of days, day by hour, or weekday by hour</source>
        <translation>热力图：日历、日 × 小时或星期 × 小时</translation>
    </message>
    <message>
        <source>Course of the day: profiles told apart</source>
        <translation>日变化：分组方式</translation>
    </message>
    <message>
        <source>Box plot: what boxes stand for</source>
        <translation>箱线图：分组方式</translation>
    </message>
    <message>
        <source>Compare: the month or year before, or the period just before</source>
        <translation>对比：上月、上年或前一时段</translation>
    </message>
    <message>
        <source>Compare: how many periods back</source>
        <translation>对比：向前期数</translation>
    </message>
    <message>
        <source>Compare: weekdays over weekdays</source>
        <translation>对比：按星期对齐</translation>
    </message>
    <message>
        <source>Compare, scatter, matrix: days instead of single values</source>
        <translation>对比、散点、矩阵：用日值代替单个值</translation>
    </message>
    <message>
        <source>Matrix: Spearman's correlation</source>
        <translation>矩阵：斯皮尔曼相关</translation>
    </message>
    <message>
        <source>Scatter: hours by which the second series is later</source>
        <translation>散点：第二序列滞后小时数</translation>
    </message>
    <message>
        <source>Roses: 8 or 16</source>
        <translation>玫瑰图：8 或 16 方位</translation>
    </message>
    <message>
        <source>Roses: m/s up to which it is calm</source>
        <translation>玫瑰图：静风上限，m/s</translation>
    </message>
    <message>
        <source>Polar: share of high values instead of the mean</source>
        <translation>极坐标：用高值占比代替均值</translation>
    </message>
    <message>
        <source>Polar: what is high</source>
        <translation>极坐标：高值百分位</translation>
    </message>
    <message>
        <source>Spectrum: without A-weighted levels</source>
        <translation>频谱：不含 A 计权声级</translation>
    </message>
    <message>
        <source>Spectrum: up to 500 Hz</source>
        <translation>频谱：至 500 Hz</translation>
    </message>
    <message>
        <source>Spectrum: limits inside of rooms A or B</source>
        <translation>频谱：A 或 B 类房间室内限值</translation>
    </message>
    <message>
        <source>Spectrum: limits of the night</source>
        <translation>频谱：夜间限值</translation>
    </message>
    <message>
        <source>Id or name of a chain of stations</source>
        <translation>站点链代码或名称</translation>
    </message>
    <message>
        <source>Pixels per pixel of 96 dpi</source>
        <translation>相对 96 dpi 的像素倍数</translation>
    </message>
    <message>
        <source>On dark paper, for slides</source>
        <translation>深色底，用于演示文稿</translation>
    </message>
    <message>
        <source>File; its ending says PNG, SVG, PDF or CSV</source>
        <translation>文件，扩展名决定 PNG、SVG、PDF 或 CSV</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartCsv</name>
    <message>
        <source>Demo 演示: invented values, not measured</source>
        <translation>演示：虚构数值，非实测</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>标准版本</translation>
    </message>
    <message>
        <source>The values could not be written: %1.</source>
        <translation>无法写入数值：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>请选择有写入权限且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>More than %1 values are shown: too many to copy.</source>
        <translation>所示数值超过 %1 个，无法复制。</translation>
    </message>
    <message>
        <source>Zoom in, or export them to a file.</source>
        <translation>请放大图表，或导出到文件。</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartExport</name>
    <message>
        <source>Charts are not written as “%1”.</source>
        <translation>图表不能写为“%1”格式。</translation>
    </message>
    <message>
        <source>Give the file one of the endings %1.</source>
        <translation>请使用以下扩展名之一：%1。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels could not be made.</source>
        <translation>无法生成 %1 x %2 像素的图片。</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>The chart could not be written: %1.</source>
        <translation>图表无法写入：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>请选择可写且空间足够的文件夹。</translation>
    </message>
    <message>
        <source>The chart could not be written as PDF.</source>
        <translation>图表无法写为 PDF。</translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files.</source>
        <translation>请为临时文件腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartForm</name>
    <message>
        <source>Search stations</source>
        <translation>搜索站点</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>按原始时段</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>day by hour</source>
        <translation>日 × 小时</translation>
    </message>
    <message>
        <source>weekday by hour</source>
        <translation>星期 × 小时</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>weekday, weekend</source>
        <translation>工作日与周末</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Boxes by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>上月同期</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>前一时段</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>weekday over weekday</source>
        <translation>按星期对齐</translation>
    </message>
    <message>
        <source>days instead of single values</source>
        <translation>用日值代替单个值</translation>
    </message>
    <message>
        <source>rank correlation (Spearman)</source>
        <translation>秩相关（斯皮尔曼）</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>The second series is read so many hours later</source>
        <translation>第二个序列滞后的小时数</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>方位数</translation>
    </message>
    <message>
        <source>Calm up to</source>
        <translation>静风上限</translation>
    </message>
    <message>
        <source>share of high values</source>
        <translation>高值占比</translation>
    </message>
    <message>
        <source>High from percentile</source>
        <translation>高值百分位</translation>
    </message>
    <message>
        <source>A-weighted levels too</source>
        <translation>同时显示 A 计权声级</translation>
    </message>
    <message>
        <source>low frequencies only (to 500 Hz)</source>
        <translation>仅低频（至 500 Hz）</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>不显示限值</translation>
    </message>
    <message>
        <source>room A (sleep)</source>
        <translation>A 类房间（睡眠）</translation>
    </message>
    <message>
        <source>room B (day use)</source>
        <translation>B 类房间（昼间活动）</translation>
    </message>
    <message>
        <source>GB 22337</source>
        <translation>GB 22337</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>站点链</translation>
    </message>
    <message>
        <source>Edit the chains…</source>
        <translation>编辑站点链…</translation>
    </message>
    <message>
        <source>the ticked stations, in order</source>
        <translation>按勾选顺序的站点</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartLayout</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>标准：%1</translation>
    </message>
    <message>
        <source>invented values for demonstration</source>
        <translation>数值为演示用虚构数据</translation>
    </message>
    <message>
        <source>hollow points are not valid; missing values are not joined</source>
        <translation>空心点为无效数据；缺测值不连线</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartNavigator</name>
    <message>
        <source>Part of the time that the chart shows</source>
        <translation>图表所示的时段</translation>
    </message>
    <message>
        <source>Drag the window or its ends to choose what the chart shows; double-click for all</source>
        <translation>拖动窗口或其两端选择图表时段；双击显示全部</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartRequest</name>
    <message>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Periods compared</source>
        <translation>时段对比</translation>
    </message>
    <message>
        <source>Calendar and heat map</source>
        <translation>日历与热力图</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <translation>日变化</translation>
    </message>
    <message>
        <source>Wind rose</source>
        <translation>风玫瑰图</translation>
    </message>
    <message>
        <source>Pollution rose</source>
        <translation>污染玫瑰图</translation>
    </message>
    <message>
        <source>Wind direction and speed</source>
        <translation>风向风速分布</translation>
    </message>
    <message>
        <source>Box plot</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Scatter and correlation</source>
        <translation>散点与相关</translation>
    </message>
    <message>
        <source>Correlation matrix</source>
        <translation>相关矩阵</translation>
    </message>
    <message>
        <source>Noise spectrum</source>
        <translation>噪声频谱</translation>
    </message>
    <message>
        <source>Source to tap, along a river</source>
        <translation>水源到龙头、沿河变化</translation>
    </message>
    <message>
        <source>There is no chart of the kind “%1”.</source>
        <translation>没有“%1”类型的图表。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>可用类型：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartSource</name>
    <message>
        <source>There is no station with the code “%1”.</source>
        <translation>没有代码为“%1”的站点。</translation>
    </message>
    <message>
        <source>Look it up in the list of stations.</source>
        <translation>请在站点列表中查找。</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>指标“%1”不在目录中。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No station has hourly wind direction and speed in this period.</source>
        <translation>该时段没有站点具有逐时风向风速。</translation>
    </message>
    <message>
        <source>Import a weather station, or choose days for which there is wind.</source>
        <translation>请导入气象站数据，或选择有风数据的日期。</translation>
    </message>
    <message>
        <source>days: largest 8-hour mean, from %1 valid 8-hour means</source>
        <translation>日值：日最大 8 小时均值，至少 %1 个有效 8 小时均值</translation>
    </message>
    <message>
        <source>days: energy mean, from %1 valid values</source>
        <translation>日值：能量平均，至少 %1 个有效值</translation>
    </message>
    <message>
        <source>days: sum, from %1 valid values</source>
        <translation>日值：合计，至少 %1 个有效值</translation>
    </message>
    <message>
        <source>days: mean, from %1 valid values</source>
        <translation>日值：均值，至少 %1 个有效值</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartView</name>
    <message>
        <source>Chart of readings</source>
        <translation>监测数据图表</translation>
    </message>
    <message>
        <source>No readings in this period.</source>
        <translation>该时段没有监测数据。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>图片无法写入：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>请选择有写入权限且空间充足的文件夹。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>begin and end of a bucket</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::ChartWorkbench</name>
    <message>
        <source>Chart workbench</source>
        <translation>图表工作台</translation>
    </message>
    <message>
        <source>Choose a kind of chart, stations and indicators at the left.</source>
        <translation>请在左侧选择图表类型、站点和指标。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write a picture (PNG), a drawing (SVG), a document (PDF) or the values (CSV)</source>
        <translation>写出图片（PNG）、矢量图（SVG）、文档（PDF）或数值（CSV）</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: chains cannot be changed.</source>
        <translation>此工作区以只读方式打开，不能修改站点链。</translation>
    </message>
</context>
<context>
    <name>jinguan::CheckedList</name>
    <message>
        <source>None</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>取消全部勾选</translation>
    </message>
</context>
<context>
    <name>jinguan::ClassTable</name>
    <message>
        <source>“%1” is no range.</source>
        <translation>“%1”不是有效的范围。</translation>
    </message>
    <message>
        <source>Write it as 6-9 or 5.5-6.5|8.5-9.0.</source>
        <translation>请写成 6-9 或 5.5-6.5|8.5-9.0 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no limit.</source>
        <translation>“%1”不是有效的限值。</translation>
    </message>
    <message>
        <source>Write a number, ND or &gt;number.</source>
        <translation>请填写数字、ND 或 &gt;数字。</translation>
    </message>
    <message>
        <source>The indicator “%1” is not known.</source>
        <translation>未知指标“%1”。</translation>
    </message>
    <message>
        <source>Correct it or add it to the catalogue.</source>
        <translation>请更正，或将其加入目录。</translation>
    </message>
</context>
<context>
    <name>jinguan::ClauseCheck</name>
    <message>
        <source>meets</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>jinguan::Colocation</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>目录中没有指标“%1”。</translation>
    </message>
    <message>
        <source>There is no station “%1”.</source>
        <translation>没有站点“%1”。</translation>
    </message>
    <message>
        <source>Comparing: %1</source>
        <translation>比对：%1</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比对已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::ColocationPage</name>
    <message>
        <source>Last month</source>
        <translation>最近一月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <source>How far the nearest standard station may be</source>
        <translation>最近标准站的最大距离</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比对(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Micro-stations are never corrected here: the comparison tells what a calibration would give.</source>
        <translation>此处不修正微站数据：比对只说明校准后会怎样。</translation>
    </message>
    <message>
        <source>Nearest standard station</source>
        <translation>最近的标准站</translation>
    </message>
    <message>
        <source>No micro-station has a partner with a week of hours in common; try a larger radius.</source>
        <translation>没有微站与标准站有一周以上的共同小时数据；请加大半径。</translation>
    </message>
    <message numerus="yes">
        <source>%n micro-station(s)</source>
        <translation>
            <numerusform>%n 个微站</numerusform>
        </translation>
    </message>
    <message>
        <source>Micro-station</source>
        <translation>微站</translation>
    </message>
    <message>
        <source>Standard station</source>
        <translation>标准站</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>距离（米）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>平均偏差</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>截距</translation>
    </message>
    <message>
        <source>RMSE, calibrated</source>
        <translation>校准后 RMSE</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>standard = a × micro + b, %1 h</source>
        <translation>标准站 = a × 微站 + b，共 %1 小时</translation>
    </message>
    <message>
        <source>Theil–Sen: %1</source>
        <translation>Theil–Sen：%1</translation>
    </message>
    <message>
        <source>Least squares: %1</source>
        <translation>最小二乘：%1</translation>
    </message>
    <message>
        <source>Orthogonal: %1</source>
        <translation>正交回归：%1</translation>
    </message>
    <message>
        <source>With the line of the first half, the error of the second half falls from %1 to %2 %3.</source>
        <translation>用前半段的直线校准，后半段误差由 %1 降至 %2 %3。</translation>
    </message>
    <message>
        <source>The line of the first half does not help in the second half: error %1, calibrated %2 %3.</source>
        <translation>前半段的直线对后半段没有帮助：误差 %1，校准后 %2 %3。</translation>
    </message>
    <message>
        <source>The difference changed its level on %1: from %2 to %3 %4 (p = %5).</source>
        <translation>差值水平于 %1 发生变化：由 %2 变为 %3 %4（p = %5）。</translation>
    </message>
    <message>
        <source>No change of level is seen in %1 days (p = %2).</source>
        <translation>%1 天内未见水平变化（p = %2）。</translation>
    </message>
    <message>
        <source>%1 to %2: %3, difference %4</source>
        <translation>%1 至 %2：%3，差值 %4</translation>
    </message>
    <message>
        <source>Nothing is applied: readings stay as received.</source>
        <translation>不作任何修正：数据保持接收时的样子。</translation>
    </message>
</context>
<context>
    <name>jinguan::ColocationPlot</name>
    <message>
        <source>Choose a micro-station to see it against its standard station.</source>
        <translation>选择一个微站，查看它与标准站的比对。</translation>
    </message>
    <message>
        <source>%1 (standard), %2</source>
        <translation>%1（标准站），%2</translation>
    </message>
    <message>
        <source>%1 (micro), %2</source>
        <translation>%1（微站），%2</translation>
    </message>
    <message>
        <source>Theil–Sen</source>
        <translation>Theil–Sen</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>Demo: invented values</source>
        <translation>演示：虚构数据</translation>
    </message>
</context>
<context>
    <name>jinguan::ColumnPage</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>该列是</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>year of the time</source>
        <translation>时间的年</translation>
    </message>
    <message>
        <source>month of the time</source>
        <translation>时间的月</translation>
    </message>
    <message>
        <source>day of the time</source>
        <translation>时间的日</translation>
    </message>
    <message>
        <source>hour of the time</source>
        <translation>时间的时</translation>
    </message>
    <message>
        <source>minute of the time</source>
        <translation>时间的分</translation>
    </message>
    <message>
        <source>second of the time</source>
        <translation>时间的秒</translation>
    </message>
    <message>
        <source>station (code or name)</source>
        <translation>站点（编码或名称）</translation>
    </message>
    <message>
        <source>name of the station</source>
        <translation>站点名称</translation>
    </message>
    <message>
        <source>what tells stations of one name apart</source>
        <translation>区分同名站点的列</translation>
    </message>
    <message>
        <source>values of an indicator</source>
        <translation>某项指标的数值</translation>
    </message>
    <message>
        <source>indicator (long table)</source>
        <translation>指标（长表）</translation>
    </message>
    <message>
        <source>value (long table)</source>
        <translation>数值（长表）</translation>
    </message>
    <message>
        <source>unit (long table)</source>
        <translation>单位（长表）</translation>
    </message>
    <message>
        <source>quality flag</source>
        <translation>数据标识</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无列名）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>A column without a name cannot be used: name it in the file, or choose another header row.</source>
        <translation>没有列名的列无法使用：请在文件中补上列名，或改选表头行。</translation>
    </message>
    <message>
        <source>A column before it has the same name; only that one can be used.</source>
        <translation>前面已有同名列，只能使用前面那一列。</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::CommandLine</name>
    <message>
        <source>Results as JSON</source>
        <translation>以 JSON 输出结果</translation>
    </message>
    <message>
        <source>Jinguan: plan, watch and answer for an environmental monitoring network.</source>
        <translation>锦观：环境监测网络的规划、监视与响应。</translation>
    </message>
    <message>
        <source>Workspace to open in the window; the demo workspace when none is named</source>
        <translation>要在窗口中打开的工作区；未指定时打开演示工作区</translation>
    </message>
    <message>
        <source>What can be written is told by --help.</source>
        <translation>可用写法请见 --help。</translation>
    </message>
</context>
<context>
    <name>jinguan::CommandTexts</name>
    <message>
        <source>Not known here: %1.</source>
        <translation>此处没有这样的选项或参数：%1。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be used here; a number is wanted.</source>
        <translation>%1：“%2”不可用，此处应为数字。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1：“%2”不在可选值 %3 之中。</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>%1 后面没有给出值。</translation>
    </message>
    <message>
        <source>%1 was given %3 times; %2 is allowed.</source>
        <translation>%1 给出了 %3 次，最多允许 %2 次。</translation>
    </message>
    <message>
        <source>%1 needs %2 as well.</source>
        <translation>使用 %1 时还须给出 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 与 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>DECIMAL</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>工作区文件夹</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>Show the help of all commands</source>
        <translation>显示全部命令的帮助</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本号</translation>
    </message>
    <message>
        <source>The command line cannot be read: %1.</source>
        <translation>无法识别命令行：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::ComparePage</name>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Side by side …</source>
        <translation>并排对比 …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n site(s))</source>
        <translation>
            <numerusform>%1（%n 个点位）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) kept</source>
        <translation>
            <numerusform>已保存 %n 个方案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::ComparisonCentre</name>
    <message>
        <source>Compare sc&amp;enarios …</source>
        <translation>对比方案(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>jinguan::ComparisonDialog</name>
    <message>
        <source>Compare scenarios</source>
        <translation>对比方案</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Show all sites</source>
        <translation>显示全部点位</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Coverage over cost</source>
        <translation>覆盖—成本曲线</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>What they rest on</source>
        <translation>数据依据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n site(s))</source>
        <translation>
            <numerusform>%1（%n 个点位）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scenario to compare. Save a proposal in the planning dock first.</source>
        <translation>没有可对比的方案。请先在规划面板中保存一个方案。</translation>
    </message>
    <message>
        <source>At most %1 scenarios stand side by side.</source>
        <translation>最多可并排对比 %1 个方案。</translation>
    </message>
    <message>
        <source>Choose up to %1 scenarios.</source>
        <translation>请选择方案，最多 %1 个。</translation>
    </message>
    <message>
        <source>Comparing scenarios</source>
        <translation>正在对比方案</translation>
    </message>
    <message>
        <source>No scenario is chosen.</source>
        <translation>未选择方案。</translation>
    </message>
    <message>
        <source>Drawing the curve</source>
        <translation>正在绘制曲线</translation>
    </message>
    <message>
        <source>Cancelled: the points found until then.</source>
        <translation>已取消：显示已求得的点。</translation>
    </message>
    <message>
        <source>Varying the assumptions</source>
        <translation>正在改变假设条件</translation>
    </message>
    <message>
        <source>Cancelled: the cases counted until then.</source>
        <translation>已取消：显示已计算的情形。</translation>
    </message>
    <message>
        <source>%1 %2 km</source>
        <comment>station kind, radius</comment>
        <translation>%1 %2 km</translation>
    </message>
    <message>
        <source>network of %1</source>
        <translation>%1 的监测网</translation>
    </message>
    <message>
        <source>newest network</source>
        <translation>最新监测网</translation>
    </message>
    <message>
        <source>demand: people</source>
        <translation>需求：人口</translation>
    </message>
    <message>
        <source>demand: area</source>
        <translation>需求：面积</translation>
    </message>
    <message>
        <source>demand: layer</source>
        <translation>需求：图层</translation>
    </message>
    <message>
        <source>One yardstick for all: %1</source>
        <comment>list</comment>
        <translation>统一口径：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>cells %1 m</source>
        <translation>网格 %1 m</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The best of the scenarios</source>
        <translation>各方案中最优</translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation>无说明。</translation>
    </message>
    <message numerus="yes">
        <source>Bold: the best of the scenarios. %n note(s) on what the figures rest on.</source>
        <translation>
            <numerusform>粗体为各方案中最优。关于数据依据有 %n 条说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>尚无可导出的内容。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>jinguan::ConstraintPage</name>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>No sites in</source>
        <translation>以下区域内不设点</translation>
    </message>
    <message>
        <source>Quotas of new sites</source>
        <translation>新增点位配额</translation>
    </message>
    <message>
        <source>Existing stations that may move</source>
        <translation>可以迁移的现有站点</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Smallest distance between two new sites, and to existing stations</source>
        <translation>新点位之间以及新点位与现有站点之间的最小距离</translation>
    </message>
    <message>
        <source>Draw an area</source>
        <translation>绘制区域</translation>
    </message>
    <message>
        <source>Click the corners on the map, right click to close the area, Escape to start anew</source>
        <translation>在地图上依次点击各角点，右键闭合区域，按 Esc 键重新开始</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Drawn areas</source>
        <translation>手绘区域</translation>
    </message>
    <message>
        <source>Search a station</source>
        <translation>查找站点</translation>
    </message>
    <message>
        <source>%1 (schematic)</source>
        <translation>%1（示意）</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>排除区域</translation>
    </message>
    <message>
        <source>Stations that may move</source>
        <translation>可迁移站点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>station, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) drawn</source>
        <translation>
            <numerusform>已绘制 %n 个区域</numerusform>
        </translation>
    </message>
    <message>
        <source>All existing stations stay where they are.</source>
        <translation>现有站点全部保持原位。</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) may be given up for a better place; the others stay.</source>
        <translation>
            <numerusform>%n 个站点可迁往更优位置，其余保持原位。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>间距 %1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s)</source>
        <translation>
            <numerusform>排除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quota(s)</source>
        <translation>
            <numerusform>配额 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may move</source>
        <translation>
            <numerusform>%n 个可迁移</numerusform>
        </translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>constraints</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>jinguan::CorrelationChart</name>
    <message>
        <source>pair called redundant</source>
        <translation>视为冗余的站对</translation>
    </message>
    <message>
        <source>other pair</source>
        <translation>其他站对</translation>
    </message>
    <message>
        <source>Pearson r</source>
        <translation>皮尔逊 r</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>距离，km</translation>
    </message>
    <message>
        <source>redundant from %1</source>
        <translation>自 %1 起视为冗余</translation>
    </message>
    <message>
        <source>%1 km apart</source>
        <translation>相距 %1 km</translation>
    </message>
    <message>
        <source>r = %1 over %2 common values</source>
        <translation>r = %1，共有数据 %2 个</translation>
    </message>
    <message>
        <source>invented for demonstration</source>
        <translation>演示用虚构</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
</context>
<context>
    <name>jinguan::CostCurve</name>
    <message>
        <source>Solving for each size of plan</source>
        <translation>正在逐一求解各规模的方案</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The curve leaves all existing stations where they are.</source>
        <translation>曲线计算中所有现有站点均保持原位。</translation>
    </message>
    <message>
        <source>Where no point stands, no plan of that size is known that keeps quotas and numbers of kinds.</source>
        <translation>没有点的规模，未找到满足配额与类型数量要求的方案。</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverLadder</name>
    <message>
        <source>No candidate lies in the region.</source>
        <translation>该区域内没有候选点。</translation>
    </message>
    <message>
        <source>Choose another source of candidates, a smaller step, or fewer excluded zones.</source>
        <translation>请选择其他候选点来源、更小的步长，或减少排除区。</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverageAssessment</name>
    <message>
        <source>Coverage by %1</source>
        <translation>计算覆盖：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverageLayer</name>
    <message>
        <source>Proposed sites</source>
        <translation>建议点位</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>未覆盖</translation>
    </message>
    <message>
        <source>Proposed sites: %1</source>
        <translation>建议点位：%1</translation>
    </message>
    <message>
        <source>Coverage, %1 km around each site</source>
        <translation>覆盖范围，各点位周边 %1 km</translation>
    </message>
    <message>
        <source>Existing stations</source>
        <translation>现状点位</translation>
    </message>
</context>
<context>
    <name>jinguan::CoverageModel</name>
    <message>
        <source>Finding what each candidate covers</source>
        <translation>正在计算各候选点的覆盖范围</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::CrossingCommands</name>
    <message>
        <source>“%1” is no month.</source>
        <translation>“%1”不是月份。</translation>
    </message>
    <message>
        <source>Write it as 2026-05, or last.</source>
        <translation>请写成 2026-05，或 last（上月）。</translation>
    </message>
    <message>
        <source>The end of the time to look at does not lie after its begin.</source>
        <translation>所看时段的结束不晚于开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n crossing(s)</source>
        <translation>
            <numerusform>%n 次穿越</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>The station “%1” is not in the workspace.</source>
        <translation>工作区中没有站点“%1”。</translation>
    </message>
    <message>
        <source>The station %1 names no river that is drawn near it.</source>
        <translation>站点 %1 附近没有它所属河流的图形。</translation>
    </message>
    <message>
        <source>Enter its river, and see that the river layer has it.</source>
        <translation>请填写其所属河流，并确认河流图层中有该河流。</translation>
    </message>
    <message>
        <source>River chief: %1 %2 (%3)</source>
        <translation>河长：%1 %2（%3）</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>指标代码，例如 PM2.5</translation>
    </message>
    <message>
        <source>Id of a warning rule</source>
        <translation>预警规则代码</translation>
    </message>
    <message>
        <source>Begin; by default thirty days before the end</source>
        <translation>开始；默认为结束前三十天</translation>
    </message>
    <message>
        <source>End, not included; by default that of the newest reading</source>
        <translation>结束（不含）；默认为最新读数的结束</translation>
    </message>
    <message>
        <source>A month instead, as 2026-05, or last</source>
        <translation>改用月份，如 2026-05，或 last（上月）</translation>
    </message>
    <message>
        <source>Every crossing into and out of the condition of a rule.</source>
        <translation>每次进入和离开规则条件的穿越。</translation>
    </message>
    <message>
        <source>How long stations were above a level.</source>
        <translation>各站点超过某一级别的时长。</translation>
    </message>
    <message>
        <source>Severity of the rules counted, and above: 1 notice … 4 grave</source>
        <translation>计入的规则级别及以上：1 提示 … 4 特别严重</translation>
    </message>
    <message>
        <source>Each rule and indicator by itself</source>
        <translation>按规则和指标分别统计</translation>
    </message>
    <message>
        <source>Stations up and down the river of a station, with the time the water needs.</source>
        <translation>站点上下游的站点，以及水流所需时间。</translation>
    </message>
    <message>
        <source>Kilometres along the river</source>
        <translation>沿河公里数</translation>
    </message>
</context>
<context>
    <name>jinguan::CsvTable</name>
    <message>
        <source>The table is empty.</source>
        <translation>表为空。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少列“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::CurvePage</name>
    <message>
        <source>Draw the curve</source>
        <translation>绘制曲线</translation>
    </message>
    <message>
        <source>How much is covered for how many sites: the candidates of the chosen scenario, by the common yardstick.</source>
        <translation>点位数量与覆盖的关系：采用所选方案的候选点，按统一口径计算。</translation>
    </message>
</context>
<context>
    <name>jinguan::DecidePage</name>
    <message>
        <source>Reasons of the decision</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>The ticked sites become planned stations; undo withdraws them</source>
        <translation>勾选的点位成为规划站点；撤销则收回</translation>
    </message>
    <message>
        <source>Edit on map</source>
        <translation>在地图上编辑</translation>
    </message>
    <message>
        <source>Drag sites on the map, click to add one, Delete to remove it</source>
        <translation>在地图上拖动可移动点位，点击可添加，按 Delete 键可移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n 条不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 条缺数据</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <comment>rules</comment>
        <translation>符合</translation>
    </message>
    <message>
        <source>%1 met, %2 broken, %3 without the data to tell</source>
        <translation>符合 %1 条，不符合 %2 条，缺数据无法判定 %3 条</translation>
    </message>
    <message>
        <source>The rules are being read.</source>
        <translation>正在读取布点规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the ticked sites break(s) a rule.</source>
        <translation>
            <numerusform>勾选的点位中有 %n 个不符合规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reasons for accepting them all the same, or untick them.</source>
        <translation>请填写仍予采纳的理由，或取消勾选。</translation>
    </message>
    <message>
        <source>Accepted as station %1. %2</source>
        <translation>已采纳为站点 %1。%2</translation>
    </message>
    <message>
        <source>Gain, %1</source>
        <translation>增益，%1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工设置</translation>
    </message>
    <message>
        <source>%1: station %2</source>
        <translation>%1：站点 %2</translation>
    </message>
    <message>
        <source>No sites yet: have them proposed in step 5, or show the gaps there and click sites on the map.</source>
        <translation>尚无点位：请在第 5 步生成建议，或先显示空白区域再在地图上点击设点。</translation>
    </message>
    <message>
        <source>People covered: %1 % → %2 %</source>
        <translation>覆盖人口：%1 % → %2 %</translation>
    </message>
    <message>
        <source>Area covered: %1 % → %2 %</source>
        <translation>覆盖面积：%1 % → %2 %</translation>
    </message>
    <message>
        <source>Demand covered: %1 % → %2 %</source>
        <translation>覆盖需求：%1 % → %2 %</translation>
    </message>
    <message>
        <source>gap %1 km²</source>
        <translation>空白 %1 km²</translation>
    </message>
    <message>
        <source>cost %1, over the budget of %2</source>
        <translation>费用 %1，超出预算 %2</translation>
    </message>
    <message>
        <source>cost %1 of %2</source>
        <translation>费用 %1，预算 %2</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between figures</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) accepted</source>
        <translation>
            <numerusform>已采纳 %n 个点位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n site(s) chosen</source>
        <translation>
            <numerusform>%n 个点位中选 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier …</source>
        <translation>论证表…</translation>
    </message>
    <message>
        <source>The siting dossier of the chosen site on paper, or of all sites when none is chosen; the scenario has to be saved</source>
        <translation>打印所选点位的选址论证表；未选点位时打印全部点位。须先保存方案</translation>
    </message>
</context>
<context>
    <name>jinguan::DelimitedReader</name>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>未知编码“%1”。</translation>
    </message>
    <message>
        <source>Choose UTF-8, GB18030 or UTF-16.</source>
        <translation>请选择 UTF-8、GB18030 或 UTF-16。</translation>
    </message>
    <message>
        <source>The line is longer than %1 characters.</source>
        <translation>该行超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This does not look like a table; check that the right file was chosen.</source>
        <translation>这不像是数据表；请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>A quotation mark that opens a field is never closed.</source>
        <translation>字段开头的引号没有闭合。</translation>
    </message>
    <message>
        <source>The file may be cut; ask its sender for it again.</source>
        <translation>文件可能被截断；请向发送方重新索取。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2.</source>
        <translation>该行有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>Check the separators and quotation marks of this row.</source>
        <translation>请检查该行的分隔符和引号。</translation>
    </message>
</context>
<context>
    <name>jinguan::DelimitedTableSource</name>
    <message>
        <source>The file ends before its header row.</source>
        <translation>文件在表头行之前就已结束。</translation>
    </message>
    <message>
        <source>Check the number of the header row and that the file is whole.</source>
        <translation>请检查表头行号以及文件是否完整。</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2.</source>
        <translation>该行有 %1 个字段，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The row is cut or a field holds the separator without quotation marks.</source>
        <translation>该行被截断，或字段中含有未加引号的分隔符。</translation>
    </message>
    <message>
        <source>The row holds zero bytes.</source>
        <translation>该行含有零字节。</translation>
    </message>
    <message>
        <source>The file was damaged in transfer; ask its sender for it again.</source>
        <translation>文件在传输中损坏；请向发送方重新索取。</translation>
    </message>
</context>
<context>
    <name>jinguan::DeliveryCommands</name>
    <message>
        <source>“%1” is no body of the plan and no responsible unit.</source>
        <translation>“%1”不是方案中的部门，也不是责任单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late or missing</source>
        <translation>
            <numerusform>%n 项迟交或未交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) that nobody promised</source>
        <translation>
            <numerusform>%n 次交付没有约定</numerusform>
        </translation>
    </message>
    <message>
        <source>Which bureau handed over what and when, against what it promised.</source>
        <translation>各部门何时交付了什么数据，与约定对照。</translation>
    </message>
    <message>
        <source>Promises of the time with what came of them.</source>
        <translation>列出该时段的约定及其交付情况。</translation>
    </message>
    <message>
        <source>Only of one body or unit</source>
        <translation>只看一个部门或责任单位</translation>
    </message>
    <message>
        <source>Only what is late or missing</source>
        <translation>只看迟交和未交的</translation>
    </message>
    <message>
        <source>Instead what came without a promise</source>
        <translation>改为列出没有约定的交付</translation>
    </message>
    <message>
        <source>List the promises.</source>
        <translation>列出交付约定。</translation>
    </message>
    <message>
        <source>Take promises from a table.</source>
        <translation>从表格导入交付约定。</translation>
    </message>
    <message>
        <source>Write the promises to a table.</source>
        <translation>把交付约定导出为表格。</translation>
    </message>
</context>
<context>
    <name>jinguan::DeliveryDialog</name>
    <message>
        <source>late %1 d</source>
        <translation>迟%1天</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>on time (%1)</source>
        <translation>按时（拒%1行）</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>应交日期 %1</translation>
    </message>
    <message>
        <source>came on %1</source>
        <translation>交付日期 %1</translation>
    </message>
    <message>
        <source>deliveries: %1, readings: %2, rows not taken: %3</source>
        <translation>交付 %1 次，数据 %2 条，拒收 %3 行</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>数据交付台账</translation>
    </message>
    <message>
        <source>&amp;Import promises …</source>
        <translation>导入约定(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Import promises</source>
        <translation>导入交付约定</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>交付者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>数据条数</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>拒收行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Late and missing</source>
        <translation>迟交与未交</translation>
    </message>
    <message>
        <source>Not promised</source>
        <translation>无约定的交付</translation>
    </message>
    <message>
        <source>Choose a cell to see its deliveries.</source>
        <translation>点选一格，查看其交付情况。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nobody has promised anything for this year. Import a table of promises: promise, body, rhythm, due_days, senders, pattern.</source>
        <translation>本年度没有交付约定。请导入约定表，列为：交付内容、交付单位、频次、期后天数、交付者、文件名样式。</translation>
    </message>
    <message>
        <source>The unit chosen in the tool bar has promised nothing; choose the whole city to see the bureaus.</source>
        <translation>工具栏所选责任单位没有交付约定；选“全市”可查看各部门。</translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>截至 %1：</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>未交 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>迟交 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on time</source>
        <translation>
            <numerusform>按时 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>交付单位</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>交付内容</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应交日期</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源属性</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>nothing usable</source>
        <translation>无可用数据</translation>
    </message>
</context>
<context>
    <name>jinguan::DeliveryLedger</name>
    <message>
        <source>not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未交</translation>
    </message>
</context>
<context>
    <name>jinguan::DemandGrid</name>
    <message>
        <source>Cutting the region into cells</source>
        <translation>正在将区域划分为网格</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <translation>该区域没有面积。</translation>
    </message>
    <message>
        <source>Choose a region whose border is in the workspace, or import it.</source>
        <translation>请选择工作区中有边界的区域，或导入其边界。</translation>
    </message>
    <message>
        <source>The cell size must be more than 0 m.</source>
        <translation>网格单元大小必须大于 0 m。</translation>
    </message>
    <message>
        <source>The region would be cut into more than %1 cells.</source>
        <translation>该区域将被划分为超过 %1 个网格单元。</translation>
    </message>
    <message>
        <source>Choose larger cells or a smaller region.</source>
        <translation>请选择更大的网格单元或更小的区域。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Check its border.</source>
        <translation>请检查其边界。</translation>
    </message>
</context>
<context>
    <name>jinguan::DemandPage</name>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Raster file</source>
        <translation>栅格文件</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>网格单元</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>单元大小</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Kilometres of a line layer</source>
        <translation>线图层的公里数</translation>
    </message>
    <message>
        <source>Points of a layer</source>
        <translation>点图层的点</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>适宜性</translation>
    </message>
    <message>
        <source>1 each</source>
        <translation>每个计 1</translation>
    </message>
    <message>
        <source>Field with the weight of a point; empty: every point weighs 1</source>
        <translation>点的权重字段；留空则每个点权重为 1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Criteria and weights …</source>
        <translation>准则与权重…</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Width of the cells in which demand is counted; automatic: an eighth of the radius</source>
        <translation>统计需求的网格单元宽度；自动：代表半径的八分之一</translation>
    </message>
    <message>
        <source>Show demand on the map</source>
        <translation>在地图上显示需求</translation>
    </message>
    <message>
        <source>Raster of demand</source>
        <translation>需求栅格</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.img *.vrt *.asc);;All files (*)</source>
        <translation>栅格 (*.tif *.tiff *.img *.vrt *.asc);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Counting demand …</source>
        <translation>正在统计需求…</translation>
    </message>
    <message>
        <source>%1 cells of %2 m hold %3 %4.</source>
        <comment>number, width, demand, unit</comment>
        <translation>%1 个 %2 m 单元，共 %3 %4。</translation>
    </message>
    <message>
        <source>On the map, %1 per km²:</source>
        <comment>unit</comment>
        <translation>图上为每 km² 的%1：</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 项准则</numerusform>
        </translation>
    </message>
    <message>
        <source>Town density</source>
        <translation>城镇人口密度</translation>
    </message>
    <message>
        <source> /km²</source>
        <translation> 人/km²</translation>
    </message>
    <message>
        <source>People of a town that is only a point are spread around it so densely</source>
        <translation>只以点表示的城镇，其人口按此密度铺开在点的周围</translation>
    </message>
</context>
<context>
    <name>jinguan::DemandPicture</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoBuilder</name>
    <message>
        <source>The demo workspace was not written: cancelled.</source>
        <translation>演示工作区未写入：已取消。</translation>
    </message>
    <message>
        <source>Drawing districts, rivers and zones</source>
        <translation>正在绘制区（市）县、河流和分区</translation>
    </message>
    <message>
        <source>Placing stations</source>
        <translation>正在布设站点</translation>
    </message>
    <message>
        <source>Writing readings</source>
        <translation>正在写入监测数据</translation>
    </message>
    <message>
        <source>Writing styles</source>
        <translation>正在写入样式</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>文件夹不为空。</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation>请指定新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>Chengdu demo</source>
        <translation>成都演示</translation>
    </message>
    <message>
        <source>The workspace could not be moved to its place.</source>
        <translation>无法将工作区移动到目标位置。</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>请检查文件夹是否可写。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Writing field work</source>
        <translation>正在写入外业记录</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoField</name>
    <message>
        <source>Invented for demonstration.</source>
        <translation>为演示而虚构。</translation>
    </message>
    <message>
        <source>The kind of calibration “%1” is unknown.</source>
        <translation>未知校准类别“%1”。</translation>
    </message>
    <message>
        <source>The purpose “%1” is unknown.</source>
        <translation>未知目的“%1”。</translation>
    </message>
    <message>
        <source>The answer “%1” cannot be read.</source>
        <translation>无法读取答案“%1”。</translation>
    </message>
    <message>
        <source>A drawing in the place of a photo.</source>
        <translation>以程序绘图代替照片。</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoLayers</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The file holds no features.</source>
        <translation>文件中没有要素。</translation>
    </message>
    <message>
        <source>The district %1 has no towns or is unknown.</source>
        <translation>区（市）县 %1 没有镇街或未知。</translation>
    </message>
    <message>
        <source>The responsible unit %1 has no area.</source>
        <translation>责任单位 %1 没有区域范围。</translation>
    </message>
    <message>
        <source>The ring expressway G4202 is missing.</source>
        <translation>缺少绕城高速 G4202。</translation>
    </message>
    <message>
        <source>The river “%1” is not drawn.</source>
        <translation>未绘制河流“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoReadings</name>
    <message>
        <source>Invented series of the demo workspace</source>
        <translation>演示工作区的虚构数据序列</translation>
    </message>
    <message>
        <source>The indicator “%1” is unknown.</source>
        <translation>未知指标“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the demo readings were not taken.</source>
        <translation>
            <numerusform>有 %n 行演示监测数据未被接收。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::DemoSampling</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>jinguan::DemoStations</name>
    <message>
        <source>The station kind “%1” is unknown.</source>
        <translation>未知站点类型“%1”。</translation>
    </message>
    <message>
        <source>The district or responsible unit of station %1 is unknown.</source>
        <translation>站点 %1 的区（市）县或责任单位未知。</translation>
    </message>
    <message>
        <source>invented for demonstration</source>
        <translation>演示用虚构</translation>
    </message>
    <message>
        <source>Invented for demonstration: place, name and readings.</source>
        <translation>为演示而虚构：位置、名称和监测数据。</translation>
    </message>
    <message>
        <source>The station %1 has no state: neither since when it runs nor a row in station_states.csv.</source>
        <translation>站点 %1 没有状态：既未填写投运日期，station_states.csv 中也没有对应的行。</translation>
    </message>
    <message>
        <source>The state “%1” or its day “%2” is unknown.</source>
        <translation>状态“%1”或其日期“%2”无法识别。</translation>
    </message>
    <message>
        <source>The section or the one upstream of it is unknown.</source>
        <translation>断面或其上游断面未知。</translation>
    </message>
    <message>
        <source>The station “%1” of the permit is unknown.</source>
        <translation>许可证对应的站点“%1”不存在。</translation>
    </message>
</context>
<context>
    <name>jinguan::DesktopNotice</name>
    <message>
        <source>Jinguan</source>
        <translation>锦观</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceCommands</name>
    <message>
        <source>Devices that send by HJ 212, and how each is understood.</source>
        <translation>按 HJ 212 上报的设备及其解读方式。</translation>
    </message>
    <message>
        <source>Devices with what came from them, unregistered ones too.</source>
        <translation>列出设备及其上报情况，含未登记设备。</translation>
    </message>
    <message>
        <source>Forget the settings of a device.</source>
        <translation>删除设备的登记信息。</translation>
    </message>
    <message>
        <source>Register the devices of a CSV file.</source>
        <translation>从 CSV 文件登记设备。</translation>
    </message>
    <message>
        <source>Write the register to a CSV file.</source>
        <translation>将设备登记表写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Register a device, or change what is given.</source>
        <translation>登记设备，或修改给出的各项。</translation>
    </message>
    <message>
        <source>Device id on the wire</source>
        <translation>报文中的设备编号</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>PW; empty: any</source>
        <translation>访问密码 PW；留空为不校验</translation>
    </message>
    <message>
        <source>Allowed addresses or subnets, separated by ;</source>
        <translation>允许的地址或网段，以 ; 分隔</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>Believe the CRC of Modbus: yes or no</source>
        <translation>接受 Modbus 校验：yes 或 no</translation>
    </message>
    <message>
        <source>Stamps periods with their end: yes or no</source>
        <translation>时段以结束时刻标记：yes 或 no</translation>
    </message>
    <message>
        <source>Bytes by which the length field may be off, up to 12</source>
        <translation>长度字段允许相差的字节数，至多 12</translation>
    </message>
    <message>
        <source>More are refused; 0: the bound of the gateway</source>
        <translation>每分钟超出此数即拒收；0 为网关默认上限</translation>
    </message>
    <message>
        <source>CODE=INDICATOR|UNIT|SCALE, repeatable; an empty indicator leaves the factor out</source>
        <translation>编码=指标|单位|系数，可重复；指标留空则不接收该因子</translation>
    </message>
    <message>
        <source>No gateway has the device yet; the request waits for a day.</source>
        <translation>还没有网关连着这台设备；请求保留一天。</translation>
    </message>
    <message>
        <source>Packets that were refused, with the reason, as a CSV file.</source>
        <translation>把拒收的报文连同原因写成 CSV 文件。</translation>
    </message>
    <message>
        <source>File to be written</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Only those since then</source>
        <translation>只要此时之后的</translation>
    </message>
    <message>
        <source>What devices were asked, and what became of it.</source>
        <translation>向设备提出的请求及其结果。</translation>
    </message>
    <message>
        <source>Ask a device through the gateway it is connected to.</source>
        <translation>通过设备所连的网关向它提出请求。</translation>
    </message>
    <message>
        <source>clock, set-clock, interval, set-interval, minute-interval, set-minute-interval or resend</source>
        <translation>clock（提取时间）、set-clock（校时）、interval（提取实时间隔）、set-interval（设置实时间隔）、minute-interval（提取分钟间隔）、set-minute-interval（设置分钟间隔）或 resend（补传）</translation>
    </message>
    <message>
        <source>Begin of what shall come again</source>
        <translation>补传的开始时间</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>补传的结束时间</translation>
    </message>
    <message>
        <source>sample, minute, hour or day</source>
        <translation>sample（实时）、minute（分钟）、hour（小时）或 day（日）</translation>
    </message>
    <message>
        <source>Seconds of set-interval, minutes of set-minute-interval</source>
        <translation>set-interval 的秒数，set-minute-interval 的分钟数</translation>
    </message>
    <message>
        <source>Seconds to wait for the device; 0: leave the request and go</source>
        <translation>等待设备的秒数；0：留下请求即退出</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceFile</name>
    <message>
        <source>“%1” in column %2 is neither 1 nor 0.</source>
        <translation>%2 列的“%1”既不是 1 也不是 0。</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no whole number.</source>
        <translation>%2 列的“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is no factor.</source>
        <translation>“%1”不是有效的因子写法。</translation>
    </message>
    <message>
        <source>Write it like a34004=PM2.5|mg/m3|1.</source>
        <translation>请写成 a34004=PM2.5|mg/m3|1 的形式。</translation>
    </message>
    <message>
        <source>A device has no id (MN).</source>
        <translation>有设备缺少编号（MN）。</translation>
    </message>
    <message>
        <source>Device %1: the workspace has no station “%2”.</source>
        <translation>设备 %1：工作区中没有站点“%2”。</translation>
    </message>
    <message>
        <source>Import the stations first.</source>
        <translation>请先导入站点。</translation>
    </message>
    <message>
        <source>Device %1: the length field may be off by %2 bytes at most.</source>
        <translation>设备 %1：长度字段最多允许相差 %2 字节。</translation>
    </message>
    <message>
        <source>Device %1: “%2” is no address.</source>
        <translation>设备 %1：“%2”不是有效地址。</translation>
    </message>
    <message>
        <source>Write it like 10.1.2.3 or 10.1.0.0/16.</source>
        <translation>请写成 10.1.2.3 或 10.1.0.0/16 的形式。</translation>
    </message>
    <message>
        <source>Device %1: the indicator “%2” is not in the catalogue.</source>
        <translation>设备 %1：指标“%2”不在目录中。</translation>
    </message>
    <message>
        <source>Device %1: %2 cannot be given in “%3”.</source>
        <translation>设备 %1：%2 不能以“%3”为单位。</translation>
    </message>
    <message>
        <source>The device %1 stands there twice.</source>
        <translation>设备 %1 重复出现。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceJudge</name>
    <message>
        <source>%1 (it is the CRC of Modbus, which this device has not been granted)</source>
        <translation>%1（实为 Modbus 校验，未对该设备放行）</translation>
    </message>
    <message>
        <source>the packet says it has %1 bytes and has %2</source>
        <translation>数据包声明长度 %1 字节，实为 %2 字节</translation>
    </message>
    <message>
        <source>the device %1 is out of use</source>
        <translation>设备 %1 已停用</translation>
    </message>
    <message>
        <source>the device %1 may not send from %2</source>
        <translation>设备 %1 不允许从 %2 上报</translation>
    </message>
    <message>
        <source>the device %1 may only send encrypted</source>
        <translation>设备 %1 只允许加密上报</translation>
    </message>
    <message>
        <source>the device %1 came with a wrong password</source>
        <translation>设备 %1 的访问密码不正确</translation>
    </message>
    <message>
        <source>the device %1 sent more than %2 packets within a minute</source>
        <translation>设备 %1 一分钟内上报超过 %2 包</translation>
    </message>
</context>
<context>
    <name>jinguan::DeviceTalk</name>
    <message>
        <source>ready</source>
        <translation>准备执行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>wrong password (PW)</source>
        <translation>密码（PW）错误</translation>
    </message>
    <message>
        <source>wrong device id (MN)</source>
        <translation>设备编号（MN）错误</translation>
    </message>
    <message>
        <source>wrong system code (ST)</source>
        <translation>系统编码（ST）错误</translation>
    </message>
    <message>
        <source>wrong flag</source>
        <translation>标志（Flag）错误</translation>
    </message>
    <message>
        <source>wrong request number (QN)</source>
        <translation>请求编码（QN）错误</translation>
    </message>
    <message>
        <source>wrong command (CN)</source>
        <translation>命令编码（CN）错误</translation>
    </message>
    <message>
        <source>wrong CRC</source>
        <translation>CRC 校验错误</translation>
    </message>
    <message>
        <source>refused for an unknown reason (%1)</source>
        <translation>因未知原因拒绝（%1）</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed for an unknown reason</source>
        <translation>执行失败，原因未知</translation>
    </message>
    <message>
        <source>failed: the condition is not met</source>
        <translation>执行失败：条件不满足</translation>
    </message>
    <message>
        <source>failed: time-out within the device</source>
        <translation>执行失败：设备内部超时</translation>
    </message>
    <message>
        <source>failed: the device is busy</source>
        <translation>执行失败：设备忙</translation>
    </message>
    <message>
        <source>failed: fault of the device</source>
        <translation>执行失败：设备故障</translation>
    </message>
    <message>
        <source>the device has no such data</source>
        <translation>设备没有这些数据</translation>
    </message>
    <message>
        <source>failed (%1)</source>
        <translation>执行失败（%1）</translation>
    </message>
    <message>
        <source>A device can send real-time data every %1 to %2 seconds.</source>
        <translation>实时数据的上报间隔只能是 %1 至 %2 秒。</translation>
    </message>
    <message>
        <source>Minute data are averaged over 1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes.</source>
        <translation>分钟数据的间隔只能是 1、2、3、4、5、6、10、12、15、20 或 30 分钟。</translation>
    </message>
    <message>
        <source>Say from when to when the data shall come again.</source>
        <translation>请说明补传从何时到何时。</translation>
    </message>
    <message>
        <source>the device did not say that it is done</source>
        <translation>设备没有报告执行完毕</translation>
    </message>
    <message numerus="yes">
        <source>no answer to %n request(s)</source>
        <translation>
            <numerusform>发送 %n 次请求均无应答</numerusform>
        </translation>
    </message>
    <message>
        <source>the device did not come</source>
        <translation>设备一直没有连上</translation>
    </message>
</context>
<context>
    <name>jinguan::DifferenceLayer</name>
    <message>
        <source>Only in this plan</source>
        <translation>仅本方案有</translation>
    </message>
    <message>
        <source>Moved from its place in the first plan</source>
        <translation>相对第一方案移动的点位</translation>
    </message>
</context>
<context>
    <name>jinguan::DistanceProposal</name>
    <message>
        <source>There is no station to measure distances to.</source>
        <translation>没有可供计算距离的站点。</translation>
    </message>
    <message>
        <source>Ask for at least one new site, or count existing stations.</source>
        <translation>请至少要求新设一个站点，或将现有站点计入。</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>正在计算距离</translation>
    </message>
    <message numerus="yes">
        <source>The search looked at the %n nearest candidate(s) of each cell only; the plan reaches beyond them in places. Larger cells or fewer candidates make the bound tighter.</source>
        <translation>
            <numerusform>搜索只考察了每个网格最近的 %n 个候选点，方案在局部超出了这一范围。增大网格或减少候选点可使界更紧。</numerusform>
        </translation>
    </message>
    <message>
        <source>Greatest distance %1 m, at least %2 m</source>
        <translation>最大距离 %1 m，不会小于 %2 m</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictAtlas</name>
    <message>
        <source>There is no element “%1”.</source>
        <translation>没有要素“%1”。</translation>
    </message>
    <message>
        <source>An atlas of the districts is about their borders, which a public map without a review number may not show.</source>
        <translation>分区图集以境界为内容，没有审图号的公开版地图不得绘制境界。</translation>
    </message>
    <message>
        <source>Give the review number.</source>
        <translation>请填写审图号。</translation>
    </message>
    <message>
        <source>The workspace has no areas of responsible units.</source>
        <translation>工作区中没有责任单位的范围。</translation>
    </message>
    <message>
        <source>Import them (role unit) first.</source>
        <translation>请先导入责任单位图层（角色unit）。</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictBrief</name>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增级别</translation>
    </message>
    <message>
        <source>no grade now</source>
        <translation>当前无级别</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>无级别</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictBriefing</name>
    <message>
        <source>No air station that delivers stands up the wind within 40 km.</source>
        <translation>上风向 40 公里内没有报数的空气点位。</translation>
    </message>
    <message>
        <source>No station measured the wind within the last three hours.</source>
        <translation>最近三小时没有站点测到风。</translation>
    </message>
    <message>
        <source>The area has no station with a place.</source>
        <translation>辖区内没有带位置的点位。</translation>
    </message>
    <message>
        <source>Calm: the wind has no direction to speak of.</source>
        <translation>静风：风向没有意义。</translation>
    </message>
    <message>
        <source>Days above the limit (AQI over 100)</source>
        <translation>超标天数（AQI 大于 100）</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Air: composite index</source>
        <translation>空气：综合指数</translation>
    </message>
    <message>
        <source>By the composite index of %1 from %2 to %3, the lowest first.</source>
        <translation>按%1，%2 至 %3，由低到高排名。</translation>
    </message>
    <message>
        <source>No unit has an index over these days.</source>
        <translation>这些天没有单位有综合指数。</translation>
    </message>
    <message>
        <source>%1 Provisional: %2 of 6 pollutants, fewer valid days than asked for.</source>
        <translation>%1暂排：6 项污染物中有 %2 项，有效天数少于要求。</translation>
    </message>
    <message>
        <source>Air: AQI of the last hour</source>
        <translation>空气：最近一小时 AQI</translation>
    </message>
    <message>
        <source>No unit has an index of an hour of this day.</source>
        <translation>当日没有单位有小时 AQI。</translation>
    </message>
    <message>
        <source>By the hourly AQI of %1 of the hour from %2, the lowest first.</source>
        <translation>按%1的小时 AQI，起始时刻 %2，由低到高排名。</translation>
    </message>
    <message>
        <source>Surface water: sections of class I to III</source>
        <translation>地表水：Ⅰ～Ⅲ类断面比例</translation>
    </message>
    <message>
        <source>No unit has a section with a class over these days.</source>
        <translation>这些天没有单位的断面有水质类别。</translation>
    </message>
    <message>
        <source>By the share of sections of class I to III by %1 from %2 to %3, the highest first.</source>
        <translation>按%1的Ⅰ～Ⅲ类断面比例，%2 至 %3，由高到低排名。</translation>
    </message>
    <message>
        <source>No air station of the area counts in the evaluation: there are no daily indices of it.</source>
        <translation>辖区内没有参与评价的空气点位，因此没有日指数。</translation>
    </message>
    <message>
        <source>Ranking of the units</source>
        <translation>单位排名</translation>
    </message>
    <message>
        <source>The brief was cancelled.</source>
        <translation>简况读取已取消。</translation>
    </message>
    <message>
        <source>“%1” is no code of a responsible unit or district.</source>
        <translation>“%1”不是责任单位或区（市）县代码。</translation>
    </message>
    <message>
        <source>Write it as 510107 or CDGX.</source>
        <translation>请写成 510107 或 CDGX 的形式。</translation>
    </message>
    <message>
        <source>No station of the workspace stands in this area.</source>
        <translation>工作区在本辖区没有点位。</translation>
    </message>
    <message>
        <source>None of the stations has delivered anything that is still of use at this moment.</source>
        <translation>此时刻各点位均没有可用的数据。</translation>
    </message>
    <message>
        <source>What flows in</source>
        <translation>来水来风</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年逐日</translation>
    </message>
    <message>
        <source>Months beside each other</source>
        <translation>月度比较</translation>
    </message>
    <message>
        <source>Rates of the network</source>
        <translation>网络运行指标</translation>
    </message>
    <message>
        <source>The workspace has no readings.</source>
        <translation>工作区没有监测数据。</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>年度目标</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictPartition</name>
    <message>
        <source>No district could be drawn: there are no towns or no outline.</source>
        <translation>无法绘制区（市）县：没有镇街或没有市域轮廓。</translation>
    </message>
    <message>
        <source>The district %1 has no towns.</source>
        <translation>区（市）县 %1 没有镇街。</translation>
    </message>
</context>
<context>
    <name>jinguan::DistrictReport</name>
    <message>
        <source>There is no district or unit with the code “%1”.</source>
        <translation>没有代码为“%1”的区（市）县或责任单位。</translation>
    </message>
    <message>
        <source>Use a code such as 510104.</source>
        <translation>请使用 510104 这样的代码。</translation>
    </message>
</context>
<context>
    <name>jinguan::DocumentExport</name>
    <message>
        <source>This kind of sheet has no running text for a word processor.</source>
        <translation>这类图件没有可供文字处理软件编辑的正文。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf or .png.</source>
        <translation>请选择以 .pdf 或 .png 结尾的文件。</translation>
    </message>
    <message>
        <source>Documents are written as .docx or .odt.</source>
        <translation>文档只能写为 .docx 或 .odt。</translation>
    </message>
    <message>
        <source>Choose a file with one of these endings.</source>
        <translation>请选择以这些扩展名结尾的文件。</translation>
    </message>
</context>
<context>
    <name>jinguan::DossierMaker</name>
    <message>
        <source>The scenario “%1” has no site %2.</source>
        <translation>方案“%1”没有第 %2 号点位。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n site(s), numbered from 1.</source>
        <translation>
            <numerusform>共有 %n 个点位，从 1 起编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting around site %1</source>
        <translation>正在统计第 %1 号点位周边</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::DraftCheck</name>
    <message>
        <source>The row has %1 fields, the header has %2.</source>
        <translation>该行有 %1 个字段，表头有 %2 个。</translation>
    </message>
</context>
<context>
    <name>jinguan::DraftPage</name>
    <message>
        <source>Guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::DrinkingSources</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>缺少标准表“%1”。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序的资源文件。</translation>
    </message>
    <message>
        <source>The indicator “%1” is not known.</source>
        <translation>未知指标“%1”。</translation>
    </message>
    <message>
        <source>Correct it or add it to the catalogue.</source>
        <translation>请更正，或将其加入指标目录。</translation>
    </message>
    <message>
        <source>The row lacks a limit.</source>
        <translation>该行缺少限值。</translation>
    </message>
    <message>
        <source>Every limit is a number.</source>
        <translation>每个限值都应为数字。</translation>
    </message>
    <message>
        <source>%1 against the limit of its table</source>
        <translation>%1与标准限值比较</translation>
    </message>
    <message>
        <source>Sources that meet all tables</source>
        <translation>水源达标率</translation>
    </message>
    <message>
        <source>Water of those sources</source>
        <translation>水量达标率</translation>
    </message>
</context>
<context>
    <name>jinguan::DropFolder</name>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>数据来源：%1</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>处理时间：%1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>映射方案：%1</translation>
    </message>
    <message>
        <source>Its content had been imported before; nothing was changed.</source>
        <translation>其内容此前已导入，未作任何改动。</translation>
    </message>
    <message>
        <source>Rows: %1, readings new or changed: %2, unchanged: %3, rows rejected: %4, values missing: %5</source>
        <translation>行数：%1，新增或更改的读数：%2，未变：%3，拒收行：%4，缺测值：%5</translation>
    </message>
    <message>
        <source>Failure:</source>
        <translation>失败原因：</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Rejected (row, reason, content):</source>
        <translation>拒收（行号、原因、内容）：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 行</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>无法写出报告：%1。</translation>
    </message>
    <message>
        <source>Let the program write into the folder.</source>
        <translation>请允许本程序写入该文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2.</source>
        <translation>%1 无法移入 %2。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>Make it, connect the drive it lies on, or change the source.</source>
        <translation>请建立该文件夹、连接其所在磁盘，或修改数据来源。</translation>
    </message>
    <message>
        <source>Files cannot be moved to “%1” in this folder.</source>
        <translation>无法把文件移入此文件夹下的“%1”。</translation>
    </message>
    <message>
        <source>Let the program write into the folder; files that were read are moved there.</source>
        <translation>请允许本程序写入该文件夹；读过的文件要移到那里。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>jinguan::DueDialog</name>
    <message>
        <source>Calibrations and follow-ups due</source>
        <translation>校准到期与待办事项</translation>
    </message>
    <message>
        <source>Filter by station, unit or instrument</source>
        <translation>按站点、责任单位或仪器筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>&amp;Field sheet</source>
        <translation>现场档案(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>截至 %1 没有到期事项。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 overdue; as of %4</source>
        <translation>%1/%2 项，其中 %3 项已超期；按 %4 计</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectChart</name>
    <message>
        <source>after less before, %1</source>
        <translation>之后减之前，%1</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectDialog</name>
    <message>
        <source>Effect of a measure</source>
        <translation>措施效果评估</translation>
    </message>
    <message>
        <source>the same station</source>
        <translation>同一站点</translation>
    </message>
    <message>
        <source>Also within classes of wind and temperature</source>
        <translation>同时在风速、气温同类天气内比较</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Compares daily means of two periods, or of a place and its control place. A difference counts as shown when its interval does not hold zero.</source>
        <translation>比较两个时段（或一处地点与其对照点）的日均值；区间不含零时差值才算显著。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日</translation>
    </message>
    <message>
        <source>Weather alike</source>
        <translation>同类天气</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>之前天数</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>之后天数</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>之前均值</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>之后均值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显著</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>权重/%</translation>
    </message>
    <message>
        <source>Too few days: three on each side are needed, there are %1 and %2.</source>
        <translation>天数不足：每侧至少 3 天，现有 %1 天和 %2 天。</translation>
    </message>
    <message numerus="yes">
        <source>Weather of %1 and %2. %n day(s) of classes that only one side has, or without weather, are left out of the comparison of like weather.</source>
        <translation>
            <numerusform>天气取自%1和%2。只在一侧出现的天气类别或无天气资料的 %n 天未计入同类天气比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>No station near it measured wind and temperature in both periods.</source>
        <translation>两个时段内没有站点同时测得风速和气温。</translation>
    </message>
    <message>
        <source>Without regard to weather.</source>
        <translation>未考虑天气。</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectEvaluation</name>
    <message>
        <source>Difference of the means, after less before</source>
        <translation>均值之差（措施后减措施前）</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>Interval of %1 % confidence (%2 degrees of freedom)</source>
        <translation>%1% 置信区间（自由度 %2）</translation>
    </message>
    <message>
        <source>Interval by bootstrap (%1 resamples, blocks of %2)</source>
        <translation>自助法置信区间（重抽样 %1 次，块长 %2）</translation>
    </message>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>缺少标准表“%1”。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序的资源文件。</translation>
    </message>
</context>
<context>
    <name>jinguan::EffectStudy</name>
    <message>
        <source>A period is empty.</source>
        <translation>时段为空。</translation>
    </message>
    <message>
        <source>Give a first and a last day of each.</source>
        <translation>请给出每个时段的起止日期。</translation>
    </message>
    <message>
        <source>There is no station “%1”.</source>
        <translation>没有站点“%1”。</translation>
    </message>
    <message>
        <source>Choose stations of the network.</source>
        <translation>请选择网络中的站点。</translation>
    </message>
    <message>
        <source>There are no daily values of %1 from %2 to %3.</source>
        <translation>%2 至 %3 没有 %1 的日均值。</translation>
    </message>
    <message>
        <source>Choose other days or stations; a day needs 18 valid hours.</source>
        <translation>请选择其他日期或站点；一日需 18 个有效小时。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::ElementBar</name>
    <message>
        <source>Element</source>
        <translation>监测要素</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>jinguan::ElementCoverage</name>
    <message>
        <source>Coverage of %1</source>
        <translation>统计%1的覆盖</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::EncodingDetector</name>
    <message>
        <source>byte order mark of UTF-8</source>
        <translation>UTF-8 字节顺序标记</translation>
    </message>
    <message>
        <source>byte order mark of UTF-32</source>
        <translation>UTF-32 字节顺序标记</translation>
    </message>
    <message>
        <source>byte order mark of UTF-16, little-endian</source>
        <translation>UTF-16 字节顺序标记，小端序</translation>
    </message>
    <message>
        <source>byte order mark of UTF-16, big-endian</source>
        <translation>UTF-16 字节顺序标记，大端序</translation>
    </message>
    <message>
        <source>every other byte is often zero: UTF-16, little-endian, without a byte order mark</source>
        <translation>隔字节多为零：UTF-16，小端序，无字节顺序标记</translation>
    </message>
    <message>
        <source>every other byte is often zero: UTF-16, big-endian, without a byte order mark</source>
        <translation>隔字节多为零：UTF-16，大端序，无字节顺序标记</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>纯 ASCII</translation>
    </message>
    <message>
        <source>all bytes obey the rules of UTF-8</source>
        <translation>所有字节均符合 UTF-8 规则</translation>
    </message>
    <message>
        <source>obeys the rules of UTF-8 up to the last character, which is cut</source>
        <translation>符合 UTF-8 规则，仅最后一个字符被截断</translation>
    </message>
    <message>
        <source>not UTF-8; the bytes form Chinese characters of GB18030 (GBK)</source>
        <translation>不是 UTF-8；字节构成 GB18030（GBK）汉字</translation>
    </message>
</context>
<context>
    <name>jinguan::Error</name>
    <message>
        <source>%1, row %2: </source>
        <translation>%1，第 %2 行：</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluateCommand</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>Write it as 2014-03-01.</source>
        <translation>请写成 2014-03-01 的形式。</translation>
    </message>
    <message>
        <source>An edition can be chosen for air only; “%1” is evaluated by the edition in force.</source>
        <translation>只有环境空气可以指定标准版本；“%1”按现行版本评价。</translation>
    </message>
    <message>
        <source>Leave --edition out.</source>
        <translation>请去掉 --edition。</translation>
    </message>
    <message>
        <source>The edition “%1” has no effect on air.</source>
        <translation>标准版本“%1”不用于环境空气评价。</translation>
    </message>
    <message>
        <source>Editions of HJ 633, HJ 663 and GB 3095 can be chosen.</source>
        <translation>可以指定 HJ 633、HJ 663 和 GB 3095 的版本。</translation>
    </message>
    <message>
        <source>Places are ranked by the composite index of air, over months or years.</source>
        <translation>排名依据环境空气质量综合指数，只按月或按年进行。</translation>
    </message>
    <message>
        <source>Ask for --element air with --period month or year, or leave --rank out.</source>
        <translation>请使用 --element air 和 --period month 或 year，或去掉 --rank。</translation>
    </message>
    <message>
        <source>The arithmetic is kept for days, months and years, not for hours.</source>
        <translation>计算过程只对日、月、年评价保留，小时评价没有。</translation>
    </message>
    <message>
        <source>Leave --trail out.</source>
        <translation>请去掉 --trail。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>有效数/应有数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without data are not shown.</source>
        <translation>
            <numerusform>另有 %n 个点位或区域无数据，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No place of this workspace has anything of that element.</source>
        <translation>工作区内没有该要素的点位。</translation>
    </message>
    <message>
        <source>Evaluates readings by the standards in force: every figure with its edition, clause and number of inputs.</source>
        <translation>按现行标准评价监测数据：每个数值均注明标准版本、条款和参与统计的数据个数。</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>要素代码，如 air</translation>
    </message>
    <message>
        <source>hour, day, month or year</source>
        <translation>hour（小时）、day（日）、month（月）或 year（年）</translation>
    </message>
    <message>
        <source>First day, e.g. 2014-01-01</source>
        <translation>起始日期，如 2014-01-01</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>截止日期（含当日）</translation>
    </message>
    <message>
        <source>Edition to compute air by, instead of the one in force</source>
        <translation>评价环境空气所用的标准版本，代替当时现行版本</translation>
    </message>
    <message>
        <source>Places: station, district, unit or city</source>
        <translation>评价对象：station（点位）、district（区县）、unit（责任单位）或 city（全市）</translation>
    </message>
    <message>
        <source>With the arithmetic of every figure</source>
        <translation>附每个数值的计算过程</translation>
    </message>
    <message>
        <source>Only the ranking of places (air by month or year)</source>
        <translation>只列排名（环境空气，按月或按年）</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluationDock</name>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Choose element, period and days. A click on a figure shows how it was computed.</source>
        <translation>选择要素、时段和起止日期；点击数值可查看计算过程。</translation>
    </message>
    <message>
        <source>How a figure was computed</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>City</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>共 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without data are not shown.</source>
        <translation>
            <numerusform>另有 %n 个点位或区域无数据，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The arithmetic is kept for days, months and years, not for hours.</source>
        <translation>计算过程只对日、月、年评价保留，小时评价没有。</translation>
    </message>
    <message>
        <source>Nothing was computed here.</source>
        <translation>此处没有计算过程。</translation>
    </message>
    <message>
        <source>Export evaluation</source>
        <translation>导出评价结果</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluationModel</name>
    <message>
        <source>%1 (to be confirmed by the bureau)</source>
        <translation>%1（待局里确认）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>有效数/应有数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>jinguan::EvaluationNames</name>
    <message>
        <source>“%1” lacks a name or is there twice.</source>
        <translation>“%1”缺少名称或重复。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1th percentile</source>
        <translation>第 %1 百分位数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>too few values</source>
        <translation>有效数据不足</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no edition in force</source>
        <translation>无适用标准版本</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>不评价</translation>
    </message>
</context>
<context>
    <name>jinguan::Evaluator</name>
    <message>
        <source>The palette has no colour “%1”.</source>
        <translation>调色板中没有颜色“%1”。</translation>
    </message>
    <message>
        <source>Correct the key or add it to palette.csv.</source>
        <translation>请更正键名，或将其加入 palette.csv。</translation>
    </message>
</context>
<context>
    <name>jinguan::ExifReader</name>
    <message>
        <source>The picture does not say where it was taken.</source>
        <translation>照片没有拍摄位置。</translation>
    </message>
    <message>
        <source>The position in the picture is broken and was left out.</source>
        <translation>照片中的位置信息损坏，未予采用。</translation>
    </message>
    <message>
        <source>The position in the picture is 0°, 0°: the receiver had none.</source>
        <translation>照片中的位置为 0°、0°：拍摄时没有定位。</translation>
    </message>
    <message>
        <source>The receiver says that its position was not valid.</source>
        <translation>接收机标明当时定位无效。</translation>
    </message>
    <message>
        <source>The picture does not say when it was taken.</source>
        <translation>照片没有拍摄时间。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of the camera is %n minute(s) away from that of the satellites.</source>
        <translation>
            <numerusform>相机时钟与卫星时间相差 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture carries no EXIF data: neither place nor time.</source>
        <translation>照片没有 EXIF 信息，既无位置也无时间。</translation>
    </message>
    <message>
        <source>The EXIF data of the picture are broken.</source>
        <translation>照片的 EXIF 信息损坏。</translation>
    </message>
    <message>
        <source>The photo cannot be read: %1.</source>
        <translation>照片无法读取：%1。</translation>
    </message>
    <message>
        <source>Check that the file is there.</source>
        <translation>请检查文件是否存在。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldBookCommands</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>指标“%1”不在目录中。</translation>
    </message>
    <message>
        <source>Record an instrument, or change one.</source>
        <translation>登记仪器，或修改已登记的仪器。</translation>
    </message>
    <message>
        <source>Change this one; what is not given stays</source>
        <translation>修改这一台；未给出的内容保持不变</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>仪器名称</translation>
    </message>
    <message>
        <source>Measuring principle</source>
        <translation>测量原理</translation>
    </message>
    <message>
        <source>Ids of indicators, separated by commas</source>
        <translation>指标代号，以逗号分隔</translation>
    </message>
    <message>
        <source>First day in the station</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Last day in the station</source>
        <translation>拆除前最后一天</translation>
    </message>
    <message>
        <source>Days between calibrations</source>
        <translation>校准周期（天）</translation>
    </message>
    <message>
        <source>Record a calibration of an instrument.</source>
        <translation>登记一次仪器校准。</translation>
    </message>
    <message>
        <source>Id of the instrument</source>
        <translation>仪器记录号</translation>
    </message>
    <message>
        <source>Day of the calibration</source>
        <translation>校准日期</translation>
    </message>
    <message>
        <source>Who did it; by default the user of the settings</source>
        <translation>校准人员；默认为设置中的用户</translation>
    </message>
    <message>
        <source>Value of the standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Value the instrument gave</source>
        <translation>仪器测得值</translation>
    </message>
    <message>
        <source>Unit of both</source>
        <translation>两者的单位</translation>
    </message>
    <message>
        <source>It did not pass</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Last day; by default by the interval of the instrument</source>
        <translation>有效期最后一天；默认按仪器校准周期</translation>
    </message>
    <message>
        <source>Withdraw a record that was a mistake; it stays readable.</source>
        <translation>撤回登记错误的记录；记录仍可查阅。</translation>
    </message>
    <message>
        <source>Why it is wrong</source>
        <translation>撤回原因</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldCentre</name>
    <message>
        <source>&amp;Field sheet of the station …</source>
        <translation>站点现场档案(&amp;F) …</translation>
    </message>
    <message>
        <source>Calibrations and follow-ups &amp;due …</source>
        <translation>校准到期与待办(&amp;D) …</translation>
    </message>
    <message>
        <source>Field sheet …</source>
        <translation>现场档案 …</translation>
    </message>
    <message>
        <source>Choose a station first, on the map or in the list.</source>
        <translation>请先在地图或列表中选择站点。</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开工作区。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldChecks</name>
    <message>
        <source>%1, %2</source>
        <comment>standard and clause</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The id “%1” is empty or used twice.</source>
        <translation>代号“%1”为空或重复。</translation>
    </message>
    <message>
        <source>The station kind “%1” is unknown.</source>
        <translation>未知站点类型“%1”。</translation>
    </message>
    <message>
        <source>Not every choice has a text in both languages.</source>
        <translation>并非每个选项都有中英文文字。</translation>
    </message>
    <message>
        <source>Find out on site: %1</source>
        <translation>现场查明：%1</translation>
    </message>
    <message>
        <source>“%1” is none of the answers to “%2”.</source>
        <translation>“%1”不是“%2”的可选答案。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is no measured value for “%2”.</source>
        <translation>“%1”不能作为“%2”的实测值。</translation>
    </message>
    <message>
        <source>Give a number, not negative, in %1.</source>
        <translation>请填写非负数，单位 %1。</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Give degrees from 0 to 360.</source>
        <translation>请填写 0 至 360 度。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldCommands</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>“%1” answers nothing that is asked at this station.</source>
        <translation>“%1”不对应本站的任何核查项目。</translation>
    </message>
    <message>
        <source>Write ITEM=ok, ITEM=not-ok or ITEM=ok:VALUE; the items are listed by “field sheet”.</source>
        <translation>请写成 项目=ok、项目=not-ok 或 项目=ok:数值；项目可由“field sheet”列出。</translation>
    </message>
    <message>
        <source>There is no visit %1.</source>
        <translation>没有编号为 %1 的巡检记录。</translation>
    </message>
    <message>
        <source>Look up its id by “field sheet”.</source>
        <translation>请用“field sheet”查找其编号。</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Who was there; by default the user of the settings</source>
        <translation>到场人员；默认为设置中的用户</translation>
    </message>
    <message>
        <source>The positions in the pictures are shifted ones (GCJ-02)</source>
        <translation>照片中的坐标为加偏坐标（GCJ-02）</translation>
    </message>
    <message>
        <source>Field sheets: instruments, calibrations, visits and photos of stations.</source>
        <translation>现场档案：站点的仪器、校准、巡检与照片。</translation>
    </message>
    <message>
        <source>Day on which due days are counted; by default today</source>
        <translation>计算到期的日期；默认为今天</translation>
    </message>
    <message>
        <source>What is recorded of each station.</source>
        <translation>各站点登记情况一览。</translation>
    </message>
    <message>
        <source>Everything on the field sheet of a station.</source>
        <translation>站点现场档案的全部内容。</translation>
    </message>
    <message>
        <source>Calibrations and follow-ups that are due; exit code 1 when one is overdue.</source>
        <translation>到期的校准与待办；有超期时退出码为 1。</translation>
    </message>
    <message>
        <source>Add photos, and tell whether they were taken at the station; exit code 1 when one was not.</source>
        <translation>添加照片并核对是否在站点拍摄；有不符时退出码为 1。</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG, TIFF, WebP)</source>
        <translation>图片（JPEG、PNG、TIFF、WebP）</translation>
    </message>
    <message>
        <source>Id of the visit they belong to</source>
        <translation>所属巡检记录的编号</translation>
    </message>
    <message>
        <source>Only tell; nothing is kept</source>
        <translation>只核对，不保存</translation>
    </message>
    <message>
        <source>Record a visit.</source>
        <translation>登记一次巡检。</translation>
    </message>
    <message>
        <source>Moment of the visit; by default now</source>
        <translation>巡检时间；默认为现在</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Day until which something is left to do</source>
        <translation>待办事项的期限</translation>
    </message>
    <message>
        <source>Answer of the surroundings check: ITEM=ok, ITEM=not-ok, ITEM=ok:VALUE</source>
        <translation>周边核查答案：项目=ok、项目=not-ok、项目=ok:数值</translation>
    </message>
    <message>
        <source>The follow-up of a visit is done.</source>
        <translation>办结一次巡检的待办事项。</translation>
    </message>
    <message>
        <source>Id of the visit</source>
        <translation>巡检记录编号</translation>
    </message>
    <message>
        <source>Day on which it was done; by default today</source>
        <translation>办结日期；默认为今天</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldEstimator</name>
    <message>
        <source>There is no valid value to interpolate.</source>
        <translation>没有可插值的有效值。</translation>
    </message>
    <message>
        <source>A value to interpolate is no finite number.</source>
        <translation>待插值的数值不是有限数。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldSettings</name>
    <message>
        <source>The value “%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>The setting “%1” for all kinds (*) is missing.</source>
        <translation>缺少适用于所有类型（*）的设置“%1”。</translation>
    </message>
    <message>
        <source>Install Jinguan again.</source>
        <translation>请重新安装锦观。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldSheetDialog</name>
    <message>
        <source>New &amp;visit …</source>
        <translation>登记巡检(&amp;V) …</translation>
    </message>
    <message>
        <source>Add p&amp;hotos …</source>
        <translation>添加照片(&amp;H) …</translation>
    </message>
    <message>
        <source>New &amp;instrument …</source>
        <translation>登记仪器(&amp;I) …</translation>
    </message>
    <message>
        <source>New &amp;calibration …</source>
        <translation>登记校准(&amp;C) …</translation>
    </message>
    <message>
        <source>Follow-up &amp;done</source>
        <translation>待办办结(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take over measured values …</source>
        <translation>采用实测值(&amp;T) …</translation>
    </message>
    <message>
        <source>With&amp;draw …</source>
        <translation>撤回(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P) …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Instruments and calibrations</source>
        <translation>仪器与校准</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Surroundings and siting rules</source>
        <translation>周边核查与布点规范</translation>
    </message>
    <message>
        <source>Field sheet: %1</source>
        <translation>现场档案：%1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n calibration(s) need work.</source>
        <translation>
            <numerusform>%n 台仪器的校准需要处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) of visits are open.</source>
        <translation>
            <numerusform>%n 项巡检待办未办结。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the folder of photos are not recorded; their position was not checked.</source>
        <translation>
            <numerusform>照片文件夹中有 %n 张图片未登记，位置未核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: invented records.</source>
        <translation>演示数据：记录为虚构。</translation>
    </message>
    <message>
        <source>This workspace is open for looking only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>moved %1 m %2</source>
        <comment>metres and direction</comment>
        <translation>向%2移动 %1 m</translation>
    </message>
    <message>
        <source>No visit has looked at the surroundings yet. Record a visit and answer these items.</source>
        <translation>尚未作过周边核查。请登记一次巡检并填写下列项目。</translation>
    </message>
    <message>
        <source>Answers of the visit of %1 by %2. Below: what the siting rules say from layers and attributes.</source>
        <translation>以下为 %1 %2 巡检的核查结果；下表为按图层与属性核对布点规范的结果。</translation>
    </message>
    <message>
        <source>Values measured on the last visit become attributes of the station, which the siting rules use.</source>
        <translation>将最近一次巡检的实测值写入站点属性，供布点规范核对使用。</translation>
    </message>
    <message>
        <source>%1: %2, so far %3</source>
        <translation>%1：%2，原为%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>These values of the visit of %1 become attributes of the station. The siting rules are checked with them from then on.</source>
        <translation>将 %1 巡检的下列实测值写入站点属性，此后布点规范按新值核对。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why is this record wrong? It stays readable with the reason.</source>
        <translation>这条记录为何有误？记录将连同原因保留可查。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldStore</name>
    <message>
        <source>Zero</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Multi-point</source>
        <translation>多点</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精密度</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>检定证书</translation>
    </message>
    <message>
        <source>Routine visit</source>
        <translation>例行巡检</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>督查核查</translation>
    </message>
    <message>
        <source>Survey of the site</source>
        <translation>现场勘察</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The instrument has no station.</source>
        <translation>仪器没有所属站点。</translation>
    </message>
    <message>
        <source>The instrument has no name.</source>
        <translation>仪器没有名称。</translation>
    </message>
    <message>
        <source>The instrument “%1” was removed before it was installed.</source>
        <translation>仪器“%1”的拆除日期早于安装日期。</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The calibration interval of “%1” is %2 days.</source>
        <translation>“%1”的校准周期为 %2 天。</translation>
    </message>
    <message>
        <source>Give 0 to %1 days.</source>
        <translation>请填写 0 至 %1 天。</translation>
    </message>
    <message>
        <source>The calibration has no instrument.</source>
        <translation>校准记录没有对应仪器。</translation>
    </message>
    <message>
        <source>The calibration has no day.</source>
        <translation>校准记录没有日期。</translation>
    </message>
    <message>
        <source>It is not said who calibrated.</source>
        <translation>没有填写校准人员。</translation>
    </message>
    <message>
        <source>The calibration of %1 is valid to a day before it.</source>
        <translation>%1 的校准有效期早于校准日期。</translation>
    </message>
    <message>
        <source>A value of the calibration is no number.</source>
        <translation>校准数值不是数字。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>The visit has no station.</source>
        <translation>巡检记录没有所属站点。</translation>
    </message>
    <message>
        <source>The visit has no moment.</source>
        <translation>巡检记录没有时间。</translation>
    </message>
    <message>
        <source>It is not said who was there.</source>
        <translation>没有填写到场人员。</translation>
    </message>
    <message>
        <source>What is left to do is due before the visit.</source>
        <translation>待办期限早于巡检日期。</translation>
    </message>
    <message>
        <source>Give a later day.</source>
        <translation>请填写更晚的日期。</translation>
    </message>
    <message>
        <source>What was left to do is done before the visit, or nothing was left.</source>
        <translation>办结日期早于巡检，或本次巡检没有待办。</translation>
    </message>
    <message>
        <source>Correct the day.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>The photo has no station.</source>
        <translation>照片没有所属站点。</translation>
    </message>
    <message>
        <source>“%1” is no file name in the folder of photos.</source>
        <translation>“%1”不是照片文件夹中的文件名。</translation>
    </message>
    <message>
        <source>Copy the photo there first.</source>
        <translation>请先把照片复制到该文件夹。</translation>
    </message>
    <message>
        <source>The position of the photo is no place on earth.</source>
        <translation>照片位置不是有效的经纬度。</translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation>请去掉或更正。</translation>
    </message>
    <message>
        <source>The direction of the photo is not between 0 and 360 degrees.</source>
        <translation>照片方向不在 0 至 360 度之间。</translation>
    </message>
</context>
<context>
    <name>jinguan::FieldTables</name>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Last calibrated</source>
        <translation>上次校准</translation>
    </message>
    <message>
        <source>Maker and model</source>
        <translation>厂家与型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>出厂编号</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>In the station</source>
        <translation>在站期间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>测得值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Off by %</source>
        <translation>偏差%</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 办结</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起逾期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>核查项目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>档案值</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据</translation>
    </message>
    <message>
        <source> (to be confirmed)</source>
        <translation>（待核）</translation>
    </message>
    <message>
        <source>Siting rule</source>
        <translation>布点条款</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>jinguan::FigureTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>jinguan::FiguresPage</name>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Lead bureaus</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>City</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Indicators apart</source>
        <translation>分指标</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>统计(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Each rate is a convention of this program, to be confirmed by the bureau; the heading of a column says how it is made up.</source>
        <translation>各项比率为本程序的约定，待市局确认；列标题的提示说明其构成。</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>The last day lies before the first, or all of it is yet to come.</source>
        <translation>结束日早于开始日，或时段尚未到来。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应测</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>no series</source>
        <translation>无数据序列</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 / %2
%3</source>
        <translation>%1 / %2
%3</translation>
    </message>
</context>
<context>
    <name>jinguan::FilterBox</name>
    <message>
        <source>District or responsible unit</source>
        <translation>区（市）县或责任单位</translation>
    </message>
    <message>
        <source>Show only one district (where a station stands) or one responsible unit (who answers for it)</source>
        <translation>仅显示一个区（市）县（站点所在地）或一个责任单位（站点负责单位）</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>District (where it stands)</source>
        <translation>区（市）县（站点所在地）</translation>
    </message>
    <message>
        <source>Responsible unit (who answers)</source>
        <translation>责任单位（由谁负责）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <comment>a responsible unit</comment>
        <translation>责任单位：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::FindingsPage</name>
    <message>
        <source>Last month</source>
        <translation>最近一月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>查找(&amp;L)</translation>
    </message>
    <message>
        <source>Check the hash &amp;chain</source>
        <translation>校验哈希链(&amp;H)</translation>
    </message>
    <message>
        <source>Whether the stored readings are still as they were received</source>
        <translation>库中数据是否仍与接收时一致</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Choose a line to read its evidence.</source>
        <translation>选择一行，阅读其依据。</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n indication(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>All readings are as they were received.</source>
        <translation>全部数据与接收时一致。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>数据数</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>偶然概率</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How often chance would bring it about, or with which probability</source>
        <translation>偶然出现的期望次数或概率</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastCentre</name>
    <message>
        <source>Stopped; what was issued before is kept.</source>
        <translation>已停止；此前发布的预报保留。</translation>
    </message>
    <message>
        <source>Issuing forecasts: %1 %</source>
        <translation>正在发布预报：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n forecast(s) issued</source>
        <translation>
            <numerusform>已发布 %n 个预报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n up to date</source>
        <translation>
            <numerusform>，%n 个已是最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n without enough past</source>
        <translation>
            <numerusform>，%n 个历史数据不足</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastCommand</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>指标“%1”不在指标目录中。</translation>
    </message>
    <message>
        <source>station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>起报时间</translation>
    </message>
    <message>
        <source>compared on</source>
        <translation>检验时段</translation>
    </message>
    <message>
        <source>%1 days before the issue</source>
        <translation>起报前 %1 天</translation>
    </message>
    <message>
        <source>hours ahead</source>
        <translation>预报时效（小时）</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>skill against persistence</source>
        <translation>相对持续性预报的技巧</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>value</source>
        <translation>预报值</translation>
    </message>
    <message>
        <source>low (10 %)</source>
        <translation>下限（10 %）</translation>
    </message>
    <message>
        <source>high (90 %)</source>
        <translation>上限（90 %）</translation>
    </message>
    <message>
        <source>The model “%1” was not tried: the past of this series is too short for it.</source>
        <translation>模型“%1”未参与比较：该序列的历史数据过短。</translation>
    </message>
    <message>
        <source>The model “%1” did not beat persistence on the recent past of this series for some of the hours ahead.</source>
        <translation>在该序列近期的检验中，模型“%1”在部分预报时效上未优于持续性预报。</translation>
    </message>
    <message>
        <source>No more is offered here than that the newest value lasts.</source>
        <translation>此处仅提供持续性预报（最新值保持不变），没有更优的模型。</translation>
    </message>
    <message>
        <source>Stored: %1 new, %2 changed, %3 as before.</source>
        <translation>已保存：新增 %1，更改 %2，未变 %3。</translation>
    </message>
    <message>
        <source>in the 80 % interval, %</source>
        <translation>落入 80 % 区间的比例（%）</translation>
    </message>
    <message>
        <source>A back-test needs --from and --to.</source>
        <translation>回溯检验需要指定 --from 和 --to。</translation>
    </message>
    <message>
        <source>--hours is a number from 1 to %1.</source>
        <translation>--hours 应为 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>The next hours of a series, the model that was used, and what it was worth on the recent past.</source>
        <translation>预报序列未来若干小时的数值，并说明所用模型及其近期检验效果。</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>指标代码，如 PM2.5</translation>
    </message>
    <message>
        <source>Time of issue; the end of the newest reading when none is given</source>
        <translation>起报时间；省略时取最新监测数据的结束时刻</translation>
    </message>
    <message>
        <source>Hours ahead, 72 at most</source>
        <translation>预报时效（小时），最多 72</translation>
    </message>
    <message>
        <source>auto, persistence, seasonal or ar</source>
        <translation>auto、persistence、seasonal 或 ar</translation>
    </message>
    <message>
        <source>Write the forecast into the workspace, where warnings see it</source>
        <translation>将预报写入工作区，供预警规则使用</translation>
    </message>
    <message>
        <source>Try the models on the past from --from to --to instead</source>
        <translation>改为用 --from 至 --to 的历史数据检验各模型</translation>
    </message>
    <message>
        <source>First time of issue of the back-test</source>
        <translation>回溯检验的首个起报时刻</translation>
    </message>
    <message>
        <source>End of the back-test, not included</source>
        <translation>回溯检验的结束时刻（不含）</translation>
    </message>
    <message>
        <source>A forecast needs a station and an indicator, or --all.</source>
        <translation>预报需要指定站点和指标，或使用 --all。</translation>
    </message>
    <message>
        <source>Issue and store everything that is forecast by itself, each at the end of its newest reading</source>
        <translation>发布并保存所有自动预报的序列，各以其最新读数的结束为起报时间</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastData</name>
    <message>
        <source>Station %1 has no hourly or 4-hourly readings of %2 in this time.</source>
        <translation>站点 %1 在该时段内没有 %2 的小时或 4 小时监测数据。</translation>
    </message>
    <message>
        <source>See with “jinguan series” what it has.</source>
        <translation>可用“jinguan series”查看该站点已有的数据。</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastDock</name>
    <message>
        <source>Forecast</source>
        <translation>预报</translation>
    </message>
    <message>
        <source>Choose a station on the map.</source>
        <translation>请在地图上选择站点。</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>尚无预报</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the forecast into the workspace, where warnings and the station panel see it</source>
        <translation>将预报写入工作区，供预警和站点面板使用</translation>
    </message>
    <message>
        <source>Issue all forecasts by itself every hour</source>
        <translation>每小时自动发布全部预报</translation>
    </message>
    <message>
        <source>Air: PM2.5, PM10, O3, NO2 at standard stations; water: oxygen, ammonia, permanganate index, phosphorus. A forecast beyond a threshold becomes a warning.</source>
        <translation>空气：标准站的 PM2.5、PM10、O3、NO2；水：溶解氧、氨氮、高锰酸盐指数、总磷。预报超过阈值即形成预警。</translation>
    </message>
    <message>
        <source>Issue all now</source>
        <translation>立即全部发布</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技巧评分</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>样本对</translation>
    </message>
    <message>
        <source>1 − RMSE ÷ RMSE of persistence on the same pairs: above 0 it is better than to say that the newest value lasts</source>
        <translation>1 − RMSE ÷ 持续性预报的 RMSE（同一批样本对）：大于 0 即优于“最新值保持不变”</translation>
    </message>
    <message>
        <source>The station has no hourly or 4-hourly readings to forecast from.</source>
        <translation>该站点没有可用于预报的小时或 4 小时读数。</translation>
    </message>
    <message>
        <source>Stop issuing</source>
        <translation>停止发布</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Issued %1; compared on the %2 days before.</source>
        <translation>起报时间 %1；以此前 %2 天检验。</translation>
    </message>
    <message>
        <source>No model beat persistence on this series: no more is offered than that the newest value lasts.</source>
        <translation>在该序列上没有模型优于持续性预报：这里只给出最新值保持不变。</translation>
    </message>
    <message>
        <source>For some of the hours no model beat persistence; there the newest value stands.</source>
        <translation>部分时段没有模型优于持续性预报，该时段采用最新值。</translation>
    </message>
    <message>
        <source>Not tried for want of past: %1.</source>
        <translation>历史数据不足，未试用：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>forecast, band 10–90 %</source>
        <translation>预报，10–90 % 区间</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>A bound, not a forecast: it knows the weather to come, which nobody does</source>
        <translation>这是上限，不是预报：它用到了无人能预知的未来天气</translation>
    </message>
    <message>
        <source>This model serves these hours</source>
        <translation>该时段采用此模型</translation>
    </message>
</context>
<context>
    <name>jinguan::ForecastIssuer</name>
    <message>
        <source>The station kind “%1” or the indicator “%2” is not in the catalogue.</source>
        <translation>目录中没有站点类型“%1”或指标“%2”。</translation>
    </message>
    <message>
        <source>Issuing forecasts was cancelled.</source>
        <translation>发布预报已取消。</translation>
    </message>
    <message>
        <source>Those issued before are kept.</source>
        <translation>此前发布的预报保留。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>jinguan::Forecaster</name>
    <message>
        <source>The readings before the time of issue cover %1 days; a forecast needs %2.</source>
        <translation>起报时刻之前的监测数据仅有 %1 天，预报至少需要 %2 天。</translation>
    </message>
    <message>
        <source>Import more of the past, or forecast later.</source>
        <translation>请导入更早的历史数据，或稍后再作预报。</translation>
    </message>
    <message>
        <source>Of the %1 readings that the last %2 days should have only %3 are there and valid; a forecast needs half of them.</source>
        <translation>最近 %2 天应有 %1 个监测数据，有效的仅 %3 个；预报至少需要其中一半。</translation>
    </message>
    <message>
        <source>Import the missing readings.</source>
        <translation>请补充导入缺失的监测数据。</translation>
    </message>
    <message>
        <source>There is no valid reading in the day before %1.</source>
        <translation>%1 之前一天内没有有效监测数据。</translation>
    </message>
    <message>
        <source>Choose a time of issue at which readings had come in.</source>
        <translation>请选择已有监测数据的起报时刻。</translation>
    </message>
    <message>
        <source>A forecast reaches from one step of %1 h to %2 h ahead.</source>
        <translation>预报时效最短为一个步长（%1 小时），最长为 %2 小时。</translation>
    </message>
    <message>
        <source>The past of this series is too short or too empty for the model “%1”.</source>
        <translation>该序列的历史数据过短或缺测过多，无法使用模型“%1”。</translation>
    </message>
    <message>
        <source>Leave the choice of the model to the program.</source>
        <translation>请由程序自动选择模型。</translation>
    </message>
    <message>
        <source>The model “%1” has no value for this time of issue: the newest readings are missing.</source>
        <translation>模型“%1”在该起报时刻无法给出结果：缺少最新监测数据。</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>持续性</translation>
    </message>
    <message>
        <source>same hour of recent days</source>
        <translation>近日同时次</translation>
    </message>
    <message>
        <source>autoregressive</source>
        <translation>自回归</translation>
    </message>
    <message>
        <source>bound: perfect weather</source>
        <translation>上限：完美天气</translation>
    </message>
</context>
<context>
    <name>jinguan::Formula</name>
    <message>
        <source>The formula is empty or longer than %1 characters.</source>
        <translation>公式为空，或超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Write one expression, e.g. max(0, value - target) * volume.</source>
        <translation>请写一个算式，例如 max(0, value - target) * volume。</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be read at character %2.</source>
        <translation>公式“%1”在第 %2 个字符处无法识别。</translation>
    </message>
    <message>
        <source>Use numbers, names, + - * / ^, &lt; &gt; &lt;= &gt;=, parentheses and min, max, abs, sqrt, ln, lg, exp, if.</source>
        <translation>可使用数字、名称、+ - * / ^、&lt; &gt; &lt;= &gt;=、括号，以及 min、max、abs、sqrt、ln、lg、exp、if。</translation>
    </message>
    <message>
        <source>The formula needs a value for “%1”.</source>
        <translation>公式缺少“%1”的取值。</translation>
    </message>
    <message>
        <source>Give it among the parameters.</source>
        <translation>请在参数中给出该值。</translation>
    </message>
    <message>
        <source>The formula “%1” gives no finite number with these values.</source>
        <translation>公式“%1”按这些取值算不出有限的数。</translation>
    </message>
    <message>
        <source>Look for a division by zero or the root of a negative number.</source>
        <translation>请检查是否除以零，或对负数开方。</translation>
    </message>
</context>
<context>
    <name>jinguan::FunctionalZoneLayer</name>
    <message>
        <source>Class %1</source>
        <translation>%1类区</translation>
    </message>
</context>
<context>
    <name>jinguan::GapAnalysis</name>
    <message>
        <source>Finding the gaps</source>
        <translation>正在查找空白区域</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The gaps could not be written: %1.</source>
        <translation>无法写入空白区域：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>jinguan::Gateway</name>
    <message>
        <source>The gateway cannot listen on %1:%2: %3.</source>
        <translation>网关无法监听 %1:%2：%3。</translation>
    </message>
    <message>
        <source>Another program may use this port; choose another with --listen.</source>
        <translation>该端口可能已被其他程序占用；请用 --listen 另选端口。</translation>
    </message>
    <message>
        <source>the device %1 answers what it was not asked (QN %2)</source>
        <translation>设备 %1 应答了并未提出的请求（QN %2）</translation>
    </message>
</context>
<context>
    <name>jinguan::GatewayLines</name>
    <message>
        <source>too many connections from %1</source>
        <translation>来自 %1 的连接过多</translation>
    </message>
    <message>
        <source>%1 spoke TLS on the port that is not encrypted</source>
        <translation>%1 在不加密的端口上使用了 TLS</translation>
    </message>
    <message>
        <source>%1 spoke unencrypted on the encrypted port</source>
        <translation>%1 在加密端口上未加密发送</translation>
    </message>
    <message>
        <source>%1 does not fetch its answers</source>
        <translation>%1 不接收应答</translation>
    </message>
    <message>
        <source>the TLS handshake with %1 failed: %2</source>
        <translation>与 %1 的 TLS 握手失败：%2</translation>
    </message>
    <message>
        <source>%1 did not end the TLS handshake in time</source>
        <translation>%1 未及时完成 TLS 握手</translation>
    </message>
    <message>
        <source>%1 began a packet and did not end it in time</source>
        <translation>%1 发送的报文迟迟没有结束</translation>
    </message>
</context>
<context>
    <name>jinguan::GatewayTls</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>文件中没有证书。</translation>
    </message>
    <message>
        <source>Give a file in PEM: it begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>请给出 PEM 格式的文件：以 -----BEGIN CERTIFICATE----- 开头。</translation>
    </message>
    <message>
        <source>The certificate is out of date since %1.</source>
        <translation>证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>Have a new one made.</source>
        <translation>请重新签发。</translation>
    </message>
    <message>
        <source>The file holds no key that can be used.</source>
        <translation>文件中没有可用的私钥。</translation>
    </message>
    <message>
        <source>Give a private key in PEM, RSA or elliptic curve, without a password.</source>
        <translation>请给出 PEM 格式、无口令的 RSA 或椭圆曲线私钥。</translation>
    </message>
    <message>
        <source>This computer has no library for TLS.</source>
        <translation>这台计算机没有 TLS 库。</translation>
    </message>
    <message>
        <source>Install OpenSSL.</source>
        <translation>请安装 OpenSSL。</translation>
    </message>
</context>
<context>
    <name>jinguan::GeoPackageFile</name>
    <message>
        <source>This installation of GDAL cannot write GeoPackages.</source>
        <translation>当前安装的 GDAL 无法写入 GeoPackage。</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>缺少表“%1”。</translation>
    </message>
    <message>
        <source>Run a check of the workspace.</source>
        <translation>请对工作区执行检查。</translation>
    </message>
    <message>
        <source>The GeoPackage did not take the data (%1).</source>
        <translation>GeoPackage 未接受数据（%1）。</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation>无法读取几何图形。</translation>
    </message>
    <message>
        <source>Repair or remove it in the source.</source>
        <translation>请在源数据中修复或删除。</translation>
    </message>
    <message>
        <source>The geometry is not of the kind this layer takes (%1).</source>
        <translation>几何类型与该图层不符（%1）。</translation>
    </message>
    <message>
        <source>Choose another role, or convert the geometry in the source.</source>
        <translation>请选择其他用途，或在源数据中转换几何类型。</translation>
    </message>
</context>
<context>
    <name>jinguan::GeoPackageRows</name>
    <message>
        <source>The file has no table “%1”.</source>
        <translation>文件中没有表“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::GeometryReader</name>
    <message>
        <source>The coordinate system “%1” is not known.</source>
        <translation>未知坐标系“%1”。</translation>
    </message>
    <message>
        <source>Write EPSG:4490, EPSG:4544, EPSG:32648, GCJ-02 or BD-09.</source>
        <translation>请填写 EPSG:4490、EPSG:4544、EPSG:32648、GCJ-02 或 BD-09。</translation>
    </message>
    <message>
        <source>Longitude and latitude are exchanged: as they stand, the features lie outside China.</source>
        <translation>经度和纬度颠倒：按现有坐标，要素位于中国境外。</translation>
    </message>
    <message>
        <source>Exchange the two coordinates in the file and import it again.</source>
        <translation>请在文件中对调两个坐标后重新导入。</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is.</source>
        <translation>文件未说明所用坐标系。</translation>
    </message>
    <message>
        <source>Name it with --crs, for example EPSG:4544 (CGCS2000, 3-degree zone of Chengdu), EPSG:4490 or GCJ-02; a shapefile needs its .prj.</source>
        <translation>请用 --crs 指定，例如 EPSG:4544（CGCS2000，成都所在 3 度带）、EPSG:4490 或 GCJ-02；shapefile 须附带 .prj。</translation>
    </message>
    <message>
        <source>The file names no coordinate system; its numbers are plainly degrees and were taken as CGCS2000.</source>
        <translation>文件未指明坐标系；其数值明显为度，已按 CGCS2000 处理。</translation>
    </message>
    <message>
        <source>%1 has another datum than CGCS2000; the conversion may be off by metres or more.</source>
        <translation>%1 的基准面与 CGCS2000 不同；转换可能有数米或更大的偏差。</translation>
    </message>
    <message>
        <source>There is no way known from “%1” to CGCS2000.</source>
        <translation>没有已知的从“%1”到 CGCS2000 的转换方法。</translation>
    </message>
    <message>
        <source>Convert the file to EPSG:4490 first.</source>
        <translation>请先将文件转换为 EPSG:4490。</translation>
    </message>
    <message>
        <source>The coordinates are no degrees (%1, %2) and do not fit %3.</source>
        <translation>坐标不是度（%1，%2），也与 %3 不符。</translation>
    </message>
    <message>
        <source>Name the right coordinate system with --crs, for example EPSG:4544.</source>
        <translation>请用 --crs 指定正确的坐标系，例如 EPSG:4544。</translation>
    </message>
    <message>
        <source>the point %1, %2 cannot be converted from %3</source>
        <translation>点 %1，%2 无法从 %3 转换</translation>
    </message>
    <message>
        <source>the feature has no geometry</source>
        <translation>要素没有几何图形</translation>
    </message>
    <message>
        <source>a ring was not closed, and was</source>
        <translation>环未闭合，已闭合</translation>
    </message>
    <message>
        <source>the feature is a %1, the layer takes a %2</source>
        <translation>要素类型为 %1，图层要求 %2</translation>
    </message>
    <message>
        <source>the geometry crossed itself, and was mended</source>
        <translation>几何自相交，已修复</translation>
    </message>
    <message>
        <source>the geometry is not valid and cannot be mended</source>
        <translation>几何图形无效且无法修复</translation>
    </message>
    <message>
        <source>the geometry cannot be converted from %1</source>
        <translation>几何图形无法从 %1 转换</translation>
    </message>
</context>
<context>
    <name>jinguan::GoalBoard</name>
    <message>
        <source>%1 (cannot be told)</source>
        <translation>%1（无法判定）</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%2 类中有 %1 类</translation>
    </message>
    <message>
        <source>Data missing: %1</source>
        <translation>缺数据：%1</translation>
    </message>
    <message>
        <source>its kinds of stations have no radius.</source>
        <translation>其站点类型没有代表半径。</translation>
    </message>
</context>
<context>
    <name>jinguan::GoalBoardPage</name>
    <message>
        <source>The goals are counted when a workspace is open.</source>
        <translation>打开工作区后统计目标完成情况。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 of %2 goals are met</source>
        <translation>%2 项目标中有 %1 项已完成</translation>
    </message>
</context>
<context>
    <name>jinguan::GoalDialog</name>
    <message>
        <source>Goal tracking</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>How far each goal of the city's plan is fulfilled, as counted on %1. What the workspace does not know is never taken for met.</source>
        <translation>全市方案各项目标的完成程度，按 %1 统计。工作区没有掌握的内容一律不算完成。</translation>
    </message>
</context>
<context>
    <name>jinguan::GoalPage</name>
    <message>
        <source>Element</source>
        <translation>监测要素</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>代表半径</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>新增点位数</translation>
    </message>
    <message>
        <source>Share to cover</source>
        <translation>目标覆盖率</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>覆盖重数</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Distance on the ellipsoid up to which a station stands for its surroundings</source>
        <translation>站点代表其周边区域的最大距离（按椭球面计算）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>未设限值</translation>
    </message>
    <message>
        <source>All new sites together cost at most this, in the unit of the costs below (10,000 yuan by custom)</source>
        <translation>全部新增点位的费用上限，单位与下表费用一致（习惯用万元）</translation>
    </message>
    <message>
        <source>So many stations must have a place in their radius for it to count as covered</source>
        <translation>一处地点须落在这么多个站点的代表半径内才算覆盖</translation>
    </message>
    <message>
        <source>Planned stations count as existing</source>
        <translation>规划站点视同现有站点</translation>
    </message>
    <message>
        <source>Several kinds, or costs and numbers per kind</source>
        <translation>多种站点，或按类型设费用与数量</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>点位数</translation>
    </message>
    <message>
        <source>Stations per place</source>
        <translation>覆盖重数</translation>
    </message>
    <message>
        <source>Planned stations</source>
        <translation>规划站点</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n 种站点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % covered</source>
        <translation>覆盖 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个点位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind, number, region</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>A plane as trend (universal kriging)</source>
        <translation>以平面为趋势（泛克里金）</translation>
    </message>
    <message>
        <source>Network of the day</source>
        <translation>按某日的监测网</translation>
    </message>
    <message>
        <source>Stations that run on that day count; otherwise the newest state</source>
        <translation>当日运行的站点计入；否则以最新状态为准</translation>
    </message>
    <message>
        <source>Variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Day of the network</source>
        <translation>监测网日期</translation>
    </message>
</context>
<context>
    <name>jinguan::GoalTable</name>
    <message>
        <source>data missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>完成程度</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>计数口径</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Choose a goal to read the plan's own words and what is missing.</source>
        <translation>选择一项目标，查看方案原文和欠缺之处。</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>The plan says</source>
        <translation>方案原文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠缺</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>How this goal is counted is a reading of the plan, to be confirmed by the bureau.</source>
        <translation>该目标的计数口径为本程序对方案的理解，有待主管部门确认。</translation>
    </message>
    <message>
        <source>Rests on schematic layers.</source>
        <translation>依据示意图层。</translation>
    </message>
</context>
<context>
    <name>jinguan::GradeChip</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no edition</source>
        <translation>无适用标准版本</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>未设限值</translation>
    </message>
</context>
<context>
    <name>jinguan::GreedyCover</name>
    <message>
        <source>Choosing site %1 of %2</source>
        <translation>正在选择点位 %1/%2</translation>
    </message>
</context>
<context>
    <name>jinguan::GreenwayLayer</name>
    <message>
        <source>Community greenway</source>
        <translation>社区级绿道</translation>
    </message>
    <message>
        <source>Urban greenway</source>
        <translation>城区级绿道</translation>
    </message>
    <message>
        <source>Other greenway</source>
        <translation>其他绿道</translation>
    </message>
    <message>
        <source>Regional greenway: riverside belts</source>
        <translation>区域级绿道：滨河绿道带</translation>
    </message>
    <message>
        <source>Regional greenway: mountains</source>
        <translation>区域级绿道：山地</translation>
    </message>
    <message>
        <source>Regional greenway: rings</source>
        <translation>区域级绿道：环</translation>
    </message>
    <message>
        <source>Regional greenway: axis</source>
        <translation>区域级绿道：轴</translation>
    </message>
</context>
<context>
    <name>jinguan::HashChain</name>
    <message>
        <source>%1 writes were recorded, %2 are there.</source>
        <translation>已记录 %1 次写入，现有 %2 次。</translation>
    </message>
    <message>
        <source>Compare with a backup before you go on.</source>
        <translation>继续之前请先与备份比对。</translation>
    </message>
    <message>
        <source>%1 of its readings are there, %2 were written</source>
        <translation>现有读数 %1 条，写入时为 %2 条</translation>
    </message>
    <message>
        <source>a value or the record of the delivery was changed</source>
        <translation>某个数值或批次记录已被更改</translation>
    </message>
    <message>
        <source>the record of the write before it is missing</source>
        <translation>缺少前一次写入的记录</translation>
    </message>
    <message>
        <source>A reading of series %1 at %2 belongs to no delivery; it was written by another program.</source>
        <translation>序列 %1 在 %2 的一条读数不属于任何数据批次；它由其他程序写入。</translation>
    </message>
    <message>
        <source>Verifying the readings</source>
        <translation>正在校验监测数据</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>校验已取消。</translation>
    </message>
    <message>
        <source>The readings of delivery %1%2 are not as they were written: %3.</source>
        <translation>数据批次 %1%2 的监测数据与写入时不一致：%3。</translation>
    </message>
    <message>
        <source>The record of the pruning of %1 is not as it was written.</source>
        <translation>%1 的清理记录与写入时不一致。</translation>
    </message>
</context>
<context>
    <name>jinguan::HeatChart</name>
    <message>
        <source>no valid value</source>
        <translation>无有效值</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
</context>
<context>
    <name>jinguan::HistoryCommands</name>
    <message>
        <source>everything is kept</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>No retention is set: everything is kept.</source>
        <translation>未设置保留期限：全部保留。</translation>
    </message>
    <message>
        <source>%1: of %2 series nothing goes, because their hours or days are not computed; see: jinguan workspace rollup</source>
        <translation>%1：有 %2 条序列不清理，因为其小时值或日值尚未计算；参见：jinguan workspace rollup</translation>
    </message>
    <message>
        <source>Compute hours, days and months from readings that came or changed.</source>
        <translation>由新到或有变动的数据计算小时值、日值和月值。</translation>
    </message>
    <message>
        <source>Compute everything anew</source>
        <translation>全部重新计算</translation>
    </message>
    <message>
        <source>How long readings are kept once hours and days are computed from them.</source>
        <translation>小时值、日值算出之后，原始数据保留多久。</translation>
    </message>
    <message>
        <source>Tell the retention and what was pruned.</source>
        <translation>显示保留期限及已清理的数据。</translation>
    </message>
    <message>
        <source>Set the retention; nothing is taken away before it is applied.</source>
        <translation>设置保留期限；执行之前不会清理任何数据。</translation>
    </message>
    <message>
        <source>Days by period, e.g. second=7;minute=90; empty keeps everything</source>
        <translation>各周期的天数，如 second=7;minute=90；空值表示全部保留</translation>
    </message>
    <message>
        <source>Take away what is older than the retention; the hash chain goes on proving the rest.</source>
        <translation>清理超过保留期限的数据；其余数据仍由哈希链证明。</translation>
    </message>
    <message>
        <source>Only count</source>
        <translation>只统计</translation>
    </message>
</context>
<context>
    <name>jinguan::Hj212Mapper</name>
    <message>
        <source>the factor %1 is not in the catalogue</source>
        <translation>因子 %1 不在目录中</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1：“%2”不是数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3 lies outside the plausible range</source>
        <translation>%1：%2 %3 超出合理范围</translation>
    </message>
    <message>
        <source>the packet has no readable DataTime</source>
        <translation>数据包没有可识别的 DataTime</translation>
    </message>
    <message>
        <source>the packet carries no value</source>
        <translation>数据包不含数值</translation>
    </message>
</context>
<context>
    <name>jinguan::Hj212Packet</name>
    <message>
        <source>the packet has no data area CP=&amp;&amp;…&amp;&amp;</source>
        <translation>报文没有数据区 CP=&amp;&amp;…&amp;&amp;</translation>
    </message>
    <message>
        <source>the data area of the packet is not closed</source>
        <translation>报文的数据区未闭合</translation>
    </message>
    <message>
        <source>the packet names no device (MN)</source>
        <translation>报文未指明设备（MN）</translation>
    </message>
    <message>
        <source>the packet has no command (CN)</source>
        <translation>报文没有命令（CN）</translation>
    </message>
    <message>
        <source>the packet does not begin with ## and a length</source>
        <translation>报文未以 ## 和长度开头</translation>
    </message>
    <message>
        <source>the CRC is %1, computed from the bytes it is %2</source>
        <translation>CRC 为 %1，按字节计算应为 %2</translation>
    </message>
    <message>
        <source>the packet says it has %1 bytes and has %2</source>
        <translation>报文标明长度为 %1 字节，实际为 %2 字节</translation>
    </message>
    <message>
        <source>no end of packet within %1 bytes</source>
        <translation>%1 字节内未见报文结尾</translation>
    </message>
    <message>
        <source>the connection ended within the packet</source>
        <translation>数据包尚未收完，连接即已中断</translation>
    </message>
</context>
<context>
    <name>jinguan::IdentifyPanel</name>
    <message>
        <source>Feature</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Click on the map to see what is there.</source>
        <translation>点击地图查看该处的要素。</translation>
    </message>
    <message>
        <source>%1: nothing is drawn here.</source>
        <translation>%1：此处没有要素。</translation>
    </message>
</context>
<context>
    <name>jinguan::ImportCommands</name>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected row(s), kept in the workspace</source>
        <translation>
            <numerusform>… 另有 %n 行被拒绝，已保留在工作区中</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings from CSV, TSV, XLSX, XLS or XML, or a folder of them.</source>
        <translation>导入 CSV、TSV、XLSX、XLS 或 XML 格式的监测数据，或其所在文件夹。</translation>
    </message>
    <message>
        <source>Mapping profile; guessed when left out</source>
        <translation>映射方案；省略时自动推断</translation>
    </message>
    <message>
        <source>File with a mapping profile</source>
        <translation>映射方案文件</translation>
    </message>
    <message>
        <source>Time zone of the file, e.g. +08:00</source>
        <translation>文件的时区，如 +08:00</translation>
    </message>
    <message>
        <source>Year of times that have none</source>
        <translation>时间缺少年份时采用的年份</translation>
    </message>
    <message>
        <source>Station code for files of one station</source>
        <translation>单站点文件的站点代码</translation>
    </message>
    <message>
        <source>Encoding, instead of the one detected</source>
        <translation>编码，用于替代自动识别的编码</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>工作簿中的工作表</translation>
    </message>
    <message>
        <source>Create stations that are not known</source>
        <translation>新建未知站点</translation>
    </message>
    <message>
        <source>Check only, write nothing</source>
        <translation>仅检查，不写入</translation>
    </message>
    <message>
        <source>Read a file again that was imported before</source>
        <translation>重新读取以前导入过的文件</translation>
    </message>
    <message>
        <source>A map layer in any format of GDAL: districts, greenway, belt, zones, rivers, roads …</source>
        <translation>GDAL 支持的任意格式的地图图层：区（市）县、绿道、生态带、保护区、河流、道路等</translation>
    </message>
    <message>
        <source>What the layer is, e.g. district or greenway</source>
        <translation>图层用途，如 district 或 greenway</translation>
    </message>
    <message>
        <source>Layer of a file that has several</source>
        <translation>含多个图层的文件中的图层名</translation>
    </message>
    <message>
        <source>EPSG:…, GCJ-02 or BD-09, instead of what the file says</source>
        <translation>EPSG:…、GCJ-02 或 BD-09，代替文件中的声明</translation>
    </message>
    <message>
        <source>JSON file that maps attributes to fields</source>
        <translation>属性与字段对应关系的 JSON 文件</translation>
    </message>
    <message>
        <source>To be shown on map and sheet</source>
        <translation>需在地图和图件上注明的内容</translation>
    </message>
    <message>
        <source>Add to what is there instead of replacing it</source>
        <translation>追加到已有内容，而不是替换</translation>
    </message>
    <message>
        <source>The geometry is schematic</source>
        <translation>几何图形为示意</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1”不是有效的日期。请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>Stations from a table with coordinates or a point layer.</source>
        <translation>从带坐标的表格或点图层导入站点。</translation>
    </message>
    <message>
        <source>Station kind of rows that name none</source>
        <translation>未写明类型的行所用的站点类型</translation>
    </message>
    <message>
        <source>JSON file that maps attributes to columns</source>
        <translation>属性与列对应关系的 JSON 文件</translation>
    </message>
    <message>
        <source>Day from which the positions hold</source>
        <translation>点位坐标的起始有效日期</translation>
    </message>
    <message>
        <source>Refuse stations whose position disagrees with the place they claim</source>
        <translation>坐标与所称地点不符的站点不予导入</translation>
    </message>
    <message>
        <source>Bring in readings, layers and stations.</source>
        <translation>导入监测数据、图层和站点。</translation>
    </message>
</context>
<context>
    <name>jinguan::ImportWizard</name>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>CGCS2000 or WGS 84, degrees</source>
        <translation>CGCS2000 或 WGS 84，度</translation>
    </message>
    <message>
        <source>CGCS2000, 3-degree zone, 105°E</source>
        <translation>CGCS2000，3 度带，105°E</translation>
    </message>
    <message>
        <source>GCJ-02 (internet maps)</source>
        <translation>GCJ-02（互联网地图）</translation>
    </message>
    <message>
        <source>BD-09 (Baidu)</source>
        <translation>BD-09（百度）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>监测数据</translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation>地图图层</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Choose a file, look at the preview, then import. Rows that cannot be taken are kept with their reason.</source>
        <translation>请选择文件，查看预览，然后导入。无法接收的行将连同原因一并保留。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mapping profile</source>
        <translation>映射方案</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>以映射方案为准</translation>
    </message>
    <message>
        <source>China (UTC+8)</source>
        <translation>中国（UTC+8）</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>only where the times have no year</source>
        <translation>仅在时间缺少年份时使用</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Create stations that are not known</source>
        <translation>新建未知站点</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Add to what is there (otherwise it is replaced)</source>
        <translation>追加到现有数据（否则将替换）</translation>
    </message>
    <message>
        <source>The geometry is schematic (示意)</source>
        <translation>几何图形为示意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>%1 features of kind %2, coordinates %3, fields: %4</source>
        <translation>%1 个要素，类型为 %2，坐标系 %3，字段：%4</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Encoding: %1. Profile: %2. %3 of the first %4 rows have a problem.</source>
        <translation>编码：%1。映射方案：%2。前 %4 行中有 %3 行存在问题。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 already there, %5 rejected.</source>
        <translation>已读取 %1 行：新增 %2，更改 %3，已存在 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>未写入任何内容：本次为试运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n geometry(ies) repaired.</source>
        <translation>
            <numerusform>已修复 %n 个几何图形。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentBrief</name>
    <message>
        <source>permit %1</source>
        <translation>许可证 %1</translation>
    </message>
    <message>
        <source>outlet %1</source>
        <translation>排放口 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>[%1] %2 – %3</source>
        <translation>【%1】%2 – %3</translation>
    </message>
    <message>
        <source>Demo: rests on invented readings</source>
        <translation>演示：依据虚构读数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最严重</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1, %2 km up the %3</source>
        <translation>%1，%3上游 %2 km</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>预计到达</translation>
    </message>
    <message>
        <source>%1 (%2 h on the way)</source>
        <translation>%1（流程 %2 小时）</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>布点类别</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>River chief</source>
        <translation>河长</translation>
    </message>
    <message>
        <source>Permit holder</source>
        <translation>持证单位</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>配合部门</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>已交办给</translation>
    </message>
    <message>
        <source>Rule rests on</source>
        <translation>规则依据</translation>
    </message>
    <message>
        <source>working value, to be confirmed</source>
        <translation>工作值，待确认</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentCentre</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new incident(s)</source>
        <translation>
            <numerusform>新增 %n 个预警事件</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentCommands</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no code of a responsible unit.</source>
        <translation>“%1”不是责任单位代码。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the time to look at does not lie after its begin.</source>
        <translation>检查时段的终点不在起点之后。</translation>
    </message>
    <message>
        <source>Warnings: look for them, list them, work on them.</source>
        <translation>预警：检查、列出、处置。</translation>
    </message>
    <message>
        <source>Begin; by default of all readings</source>
        <translation>起始时间，默认为全部数据的起点</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>终止时间（不含）</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>要素代码，如 air</translation>
    </message>
    <message>
        <source>Code of a responsible unit</source>
        <translation>责任单位代码</translation>
    </message>
    <message>
        <source>Incidents that are not closed.</source>
        <translation>未办结的事件。</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>包括已办结的</translation>
    </message>
    <message>
        <source>How many warnings people have to bear.</source>
        <translation>预警负荷统计。</translation>
    </message>
    <message>
        <source>Hold the rules against stored readings.</source>
        <translation>用规则检查已入库数据。</translation>
    </message>
    <message>
        <source>An incident with its story.</source>
        <translation>事件及其处置经过。</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Acknowledge an incident.</source>
        <translation>确认事件。</translation>
    </message>
    <message>
        <source>Give an incident to somebody.</source>
        <translation>交办事件。</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>人员或单位</translation>
    </message>
    <message>
        <source>Add a note to the story.</source>
        <translation>补充备注。</translation>
    </message>
    <message>
        <source>Close an incident; with a reason while its condition lasts.</source>
        <translation>办结事件；条件仍在持续时须说明原因。</translation>
    </message>
    <message>
        <source>Note for the story</source>
        <translation>处置备注</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentDeadlines</name>
    <message>
        <source>A deadline names a kind, severity (1…4) or step that is not known, or no hours.</source>
        <translation>时限中的预警类型、级别（1…4）或步骤无法识别，或没有写小时数。</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>close</source>
        <translation>办结</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentDesk</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>The incident %1 is closed.</source>
        <translation>事件 %1 已办结。</translation>
    </message>
    <message>
        <source>It still takes notes.</source>
        <translation>仍可补充备注。</translation>
    </message>
    <message>
        <source>Nobody was named to take over.</source>
        <translation>未指定承办者。</translation>
    </message>
    <message>
        <source>Give the name of a person or body.</source>
        <translation>请填写人员或单位名称。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>备注为空。</translation>
    </message>
    <message>
        <source>The condition of the incident %1 still lasts.</source>
        <translation>事件 %1 的触发条件仍在持续。</translation>
    </message>
    <message>
        <source>Say why it is closed all the same.</source>
        <translation>如需办结，请说明原因。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2 without %3</source>
        <translation>%1：已 %2 没有 %3 数据</translation>
    </message>
    <message>
        <source>%1: %2 unchanged for %3</source>
        <translation>%1：%2 已 %3 未变化</translation>
    </message>
    <message>
        <source>%1: %2 %3 (threshold %4)</source>
        <translation>%1：%2 %3（阈值 %4）</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Condition over</source>
        <translation>条件解除</translation>
    </message>
    <message>
        <source>Condition back after late readings</source>
        <translation>补传数据后条件恢复</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Withdrawn: late or corrected readings do not show it any more</source>
        <translation>撤销：补传或更正后的数据不再支持该事件</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1: %2 km up the %3, expected after %4</source>
        <translation>%1：%3上游 %2 km，预计 %4后到达</translation>
    </message>
    <message numerus="yes">
        <source>%1: by %n class(es)</source>
        <translation>
            <numerusform>%1：变差 %n 个类别</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentDock</name>
    <message>
        <source>Not closed</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>本单位的</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>Without it, the list shows the element of the map only.</source>
        <translation>不勾选时，只列出地图当前要素的事件。</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>按任意列筛选</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>确认(&amp;K)</translation>
    </message>
    <message>
        <source>Assi&amp;gn …</source>
        <translation>交办(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>C&amp;lose …</source>
        <translation>办结(&amp;L)…</translation>
    </message>
    <message>
        <source>R&amp;ules …</source>
        <translation>规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Choose an incident to read its story.</source>
        <translation>选择一个事件，查看其处置经过。</translation>
    </message>
    <message>
        <source>Nothing to show here. Warnings are looked for when readings come; what is watched stands in Rules.</source>
        <translation>此处没有事件。数据到达时会自动检查，监控内容见“规则”。</translation>
    </message>
    <message numerus="yes">
        <source>Incidents (%n)</source>
        <translation>
            <numerusform>预警事件（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>预警事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is to be noted in the story?</source>
        <translation>需要记入处置经过的内容：</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Note (may be left empty)</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>The condition still lasts. Say why it is closed all the same.</source>
        <translation>触发条件仍在持续，请说明办结原因。</translation>
    </message>
    <message>
        <source>What was done (may be left empty)</source>
        <translation>处置情况（可不填）</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>办结事件</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P) …</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>持续时长</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Lead bureau</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>数据性质</translation>
    </message>
    <message>
        <source>River chief / permit holder</source>
        <translation>河长／持证单位</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentNotifier</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentReport</name>
    <message>
        <source>“%1” is no code of a responsible unit.</source>
        <translation>“%1”不是责任单位代码。</translation>
    </message>
    <message>
        <source>Use a code such as 510104 or CDTF.</source>
        <translation>请使用 510104 或 CDTF 这样的代码。</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentRows</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>处置经过</translation>
    </message>
    <message>
        <source> – %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>持续</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentStepDialog</name>
    <message>
        <source>To whom (choose, or type a name)</source>
        <translation>交给谁（可选择或直接输入姓名）</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jinguan::IncidentStore</name>
    <message>
        <source>New</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
</context>
<context>
    <name>jinguan::InstrumentDialog</name>
    <message>
        <source>New instrument</source>
        <translation>登记仪器</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>e.g. PM2.5 PM10; empty for an auxiliary device</source>
        <translation>如 PM2.5 PM10；辅助设备留空</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>无要求</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>出厂编号</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>拆除日期</translation>
    </message>
    <message>
        <source>Calibration every</source>
        <translation>校准周期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>These indicators are not in the catalogue: %1.</source>
        <translation>下列指标不在目录中：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Write their ids, such as PM2.5 or NH3-N.</source>
        <translation>请填写指标代号，如 PM2.5、NH3-N。</translation>
    </message>
</context>
<context>
    <name>jinguan::IsoBands</name>
    <message>
        <source>The areas between the lines of equal value could not be made.</source>
        <translation>等值区域无法生成。</translation>
    </message>
</context>
<context>
    <name>jinguan::JudgementTable</name>
    <message>
        <source>How many times as important “%1” is as “%2”: 1 equal, 3 somewhat, 5 clearly, 7 much, 9 extremely more; 1/3 … the other way round</source>
        <translation>“%1”的重要性是“%2”的几倍：1 同等，3 稍重要，5 明显重要，7 强烈重要，9 极端重要；1/3 等则相反</translation>
    </message>
</context>
<context>
    <name>jinguan::KindTable</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Radius, m</source>
        <translation>半径，m</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Of one station, in the unit of the budget (10,000 yuan by custom)</source>
        <translation>单个站点的费用，单位与预算一致（习惯用万元）</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
</context>
<context>
    <name>jinguan::Kriging</name>
    <message>
        <source>The samples are incomplete: every one needs a place, a value and all explaining variables.</source>
        <translation>样本不完整：每个样本都要有位置、数值和全部解释变量。</translation>
    </message>
    <message>
        <source>Leave incomplete samples out.</source>
        <translation>请剔除不完整的样本。</translation>
    </message>
    <message>
        <source>The variogram model has no positive sill or range.</source>
        <translation>变异函数模型的基台值或变程不是正数。</translation>
    </message>
    <message>
        <source>The kriging system cannot be solved: two samples stand at one place, or the explaining variables depend on each other.</source>
        <translation>克里金方程组无解：有两个样本位置相同，或解释变量线性相关。</translation>
    </message>
    <message>
        <source>Join samples of one place.</source>
        <translation>请合并同一位置的样本。</translation>
    </message>
    <message>
        <source>Places and explaining variables of the targets do not belong together.</source>
        <translation>待估点的位置与解释变量不对应。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerDemand</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Measuring lines</source>
        <translation>正在量算线段</translation>
    </message>
    <message>
        <source>The layer that demand is to come from has nothing in this region.</source>
        <translation>作为需求来源的图层在该区域内没有内容。</translation>
    </message>
    <message>
        <source>Choose another region or another demand.</source>
        <translation>请另选区域或需求。</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerImporter</name>
    <message>
        <source>The file is called GeoJSON but is none: it is a GeometryCollection without features, so no attribute belongs to any geometry.</source>
        <translation>文件名为 GeoJSON，实际却不是：它是不含要素的 GeometryCollection，属性无法对应几何图形。</translation>
    </message>
    <message>
        <source>Ask for an export as a FeatureCollection, or as GeoPackage or Shapefile.</source>
        <translation>请要求对方以 FeatureCollection 形式导出，或导出为 GeoPackage 或 Shapefile。</translation>
    </message>
    <message>
        <source>There is no layer role “%1” for vector data.</source>
        <translation>矢量数据没有图层用途“%1”。</translation>
    </message>
    <message>
        <source>Roles are: %1.</source>
        <translation>可用的用途：%1。</translation>
    </message>
    <message>
        <source>The file has no layer “%1”.</source>
        <translation>文件中没有图层“%1”。</translation>
    </message>
    <message>
        <source>Its layers are: %1.</source>
        <translation>其中的图层：%1。</translation>
    </message>
    <message>
        <source>The file holds no map layer, only tables.</source>
        <translation>文件中没有地图图层，只有表格。</translation>
    </message>
    <message>
        <source>Stations in a table are imported with “import stations”.</source>
        <translation>表格中的站点请用“import stations”导入。</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1.</source>
        <translation>映射文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The map file is no JSON: %1.</source>
        <translation>映射文件不是 JSON：%1。</translation>
    </message>
    <message>
        <source>The layer “%1” holds %2 features, the role “%3” takes %4 features.</source>
        <translation>图层“%1”包含%2要素，用途“%3”需要%4要素。</translation>
    </message>
    <message>
        <source>Choose another role, or the layer with the right geometry.</source>
        <translation>请选择其他用途，或选择几何类型相符的图层。</translation>
    </message>
    <message>
        <source>Coordinate system: %1</source>
        <translation>坐标系：%1</translation>
    </message>
    <message>
        <source>The file has no field “%1”.</source>
        <translation>文件中没有字段“%1”。</translation>
    </message>
    <message>
        <source>Its fields are: %1.</source>
        <translation>其中的字段：%1。</translation>
    </message>
    <message>
        <source>No field looks like a name; labels will be missing. Map one with a map file.</source>
        <translation>没有字段像是名称，将缺少标注。请用映射文件指定名称字段。</translation>
    </message>
    <message>
        <source>Feature %1 %2: %3</source>
        <translation>要素 %1 %2：%3</translation>
    </message>
    <message>
        <source>Reading features</source>
        <translation>正在读取要素</translation>
    </message>
    <message>
        <source>No feature of the file can be used%1.</source>
        <translation>文件中没有可用的要素%1。</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <source>The layer of the workspace was left as it is.</source>
        <translation>工作区中的图层保持不变。</translation>
    </message>
    <message>
        <source>%1 geometries were mended.</source>
        <translation>已修复 %1 个几何对象。</translation>
    </message>
    <message>
        <source>The layer “%1” has %2 features now.</source>
        <translation>图层“%1”现有 %2 个要素。</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) are there already, with the same geometry and attributes; they are not added again.</source>
        <translation>
            <numerusform>%n 个要素的几何与属性均与已有要素相同，不再重复添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have the code or name of one that is there, but another geometry or other attributes; they are added beside it: %1. To replace the layer, import it without adding.</source>
        <translation>
            <numerusform>%n 个要素与已有要素代码或名称相同，但几何或属性不同，已另行添加：%1。如需整体替换图层，请不要选择追加导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::LayerPanel</name>
    <message>
        <source>Opacity of the chosen layer</source>
        <translation>所选图层的不透明度</translation>
    </message>
    <message>
        <source>Choose a layer to see where it comes from and who answers for it.</source>
        <translation>请选择图层，查看其来源和责任单位。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerPreviewMap</name>
    <message>
        <source>The preview draws the file over the outline of the city.</source>
        <translation>预览将把文件图形叠加在市域范围上。</translation>
    </message>
    <message>
        <source>from %1, %2 to %3, %4</source>
        <translation>范围 %1, %2 至 %3, %4</translation>
    </message>
    <message>
        <source>No feature of the file has a geometry that can be drawn.</source>
        <translation>文件中没有可绘制的图形。</translation>
    </message>
    <message>
        <source>Drawn by the bare numbers (%1): %2</source>
        <translation>按原始坐标数值绘制（%1）：%2</translation>
    </message>
    <message>
        <source>%1 features drawn, %2. The workspace has no outline of the city to compare with.</source>
        <translation>已绘制 %1 个要素，%2。工作区中没有市域范围可供对照。</translation>
    </message>
    <message>
        <source>All %1 features drawn touch the city, %2.</source>
        <translation>绘制的 %1 个要素全部落在市域内，%2。</translation>
    </message>
    <message>
        <source>%1 of %2 features drawn do not touch the city, %3. Is the coordinate system right?</source>
        <translation>绘制的 %2 个要素中有 %1 个不在市域内，%3。坐标系选对了吗？</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerRoles</name>
    <message>
        <source>The role “%1” is empty or listed twice.</source>
        <translation>用途“%1”为空或重复列出。</translation>
    </message>
    <message>
        <source>The geometry “%1” is not known.</source>
        <translation>未知几何类型“%1”。</translation>
    </message>
    <message>
        <source>Use point, line, polygon or raster.</source>
        <translation>请使用 point、line、polygon 或 raster。</translation>
    </message>
</context>
<context>
    <name>jinguan::LayerTables</name>
    <message>
        <source>Feature %1: %2</source>
        <translation>要素 %1：%2</translation>
    </message>
    <message>
        <source>The layer role “%1” is not known.</source>
        <translation>未知图层用途“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>Features cannot be written to the role “%1”.</source>
        <translation>要素无法写入用途“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::LeftOutStations</name>
    <message numerus="yes">
        <source>%n not running yet</source>
        <translation>
            <numerusform>%n 个尚未运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n 个停运</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired</source>
        <translation>
            <numerusform>%n 个已撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a position valid that day</source>
        <translation>
            <numerusform>%n 个当日无有效点位</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n to move to a planned place that counts</source>
        <translation>
            <numerusform>%n 个将迁至计入的规划点位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::LimitTables</name>
    <message>
        <source>The row lacks a limit.</source>
        <translation>该行缺少限值。</translation>
    </message>
    <message>
        <source>Every limit is a number.</source>
        <translation>每个限值都须为数字。</translation>
    </message>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>标准表“%1”缺失。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序资源。</translation>
    </message>
    <message>
        <source>The indicator “%1” is not known.</source>
        <translation>未知指标“%1”。</translation>
    </message>
    <message>
        <source>Correct it or add it to the catalogue.</source>
        <translation>请更正，或将其加入目录。</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be read.</source>
        <translation>无法解析公式“%1”。</translation>
    </message>
    <message>
        <source>Use a number, a/f, a/f^2, a/sqrt(f), a*sqrt(f) or f/a.</source>
        <translation>请使用数字、a/f、a/f^2、a/sqrt(f)、a*sqrt(f) 或 f/a。</translation>
    </message>
</context>
<context>
    <name>jinguan::LiveCommands</name>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>“%1”不是带端口的地址。</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:9212.</source>
        <translation>请写成 127.0.0.1:9212 的形式。</translation>
    </message>
    <message>
        <source>Listening on %1, port %2. Stop with Ctrl+C.</source>
        <translation>正在监听 %1，端口 %2。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>Receive HJ 212 packets over TCP into a workspace.</source>
        <translation>通过 TCP 接收 HJ 212 报文并写入工作区。</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址与端口</translation>
    </message>
    <message>
        <source>Send real history as HJ 212 packets.</source>
        <translation>把真实历史数据作为 HJ 212 报文发送。</translation>
    </message>
    <message>
        <source>Address and port of the gateway</source>
        <translation>网关的地址与端口</translation>
    </message>
    <message>
        <source>Mapping profile; guessed when left out</source>
        <translation>映射方案；省略时自动推断</translation>
    </message>
    <message>
        <source>3600: an hour of history in a second; 0: as fast as answers come</source>
        <translation>3600：一秒回放一小时的历史；0：收到应答即发下一包</translation>
    </message>
    <message>
        <source>The file holds packets, one a line</source>
        <translation>文件内容为报文，每行一包</translation>
    </message>
    <message>
        <source>The end, %1, is not after the begin, %2.</source>
        <translation>结束时间 %1 不晚于开始时间 %2。</translation>
    </message>
    <message>
        <source>Exchange --from and --until.</source>
        <translation>请对调 --from 与 --until。</translation>
    </message>
    <message>
        <source>Ask devices for what they did not send while they were silent</source>
        <translation>向设备补要其中断期间未上报的数据</translation>
    </message>
    <message>
        <source>A connection for each device, all at once</source>
        <translation>每台设备一个连接，同时发送</translation>
    </message>
    <message>
        <source>Share of the packets that are never sent</source>
        <translation>不发送的报文比例</translation>
    </message>
    <message>
        <source>Share that ends in the middle</source>
        <translation>中途截断的报文比例</translation>
    </message>
    <message>
        <source>Share that is sent twice</source>
        <translation>重复发送的报文比例</translation>
    </message>
    <message>
        <source>Share that changes places with the next</source>
        <translation>与下一包换序的报文比例</translation>
    </message>
    <message>
        <source>Share with a digit changed on the way</source>
        <translation>传输中改变一位数字的报文比例</translation>
    </message>
    <message>
        <source>Share that comes up to 50 packets later</source>
        <translation>最多迟到 50 包的报文比例</translation>
    </message>
    <message>
        <source>The same seed gives the same faults</source>
        <translation>相同种子产生相同的故障</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>Name a file, or with --workspace a workspace whose readings are to be sent.</source>
        <translation>请指定文件，或用 --workspace 指定要发送其监测数据的工作区。</translation>
    </message>
    <message>
        <source>File of readings, or of packets with --packets; left out: what the workspace holds</source>
        <translation>监测数据文件；加 --packets 时为报文文件；省略时发送工作区中的数据</translation>
    </message>
    <message>
        <source>Workspace that knows the devices of the stations, or whose readings are sent</source>
        <translation>登记了站点设备的工作区，或要发送其数据的工作区</translation>
    </message>
    <message>
        <source>Of a workspace: codes with commas between, all when left out</source>
        <translation>工作区中的站点编码，以逗号分隔；省略为全部</translation>
    </message>
    <message>
        <source>Of a workspace: ids with commas between, all when left out</source>
        <translation>工作区中的指标代码，以逗号分隔；省略为全部</translation>
    </message>
    <message>
        <source>Of a workspace: series of this source only</source>
        <translation>工作区中仅此来源的序列</translation>
    </message>
    <message>
        <source>Encrypted (TLS) on port %1.</source>
        <translation>加密接收（TLS）端口 %1。</translation>
    </message>
    <message>
        <source>Certificate and key (PEM): receive encrypted too</source>
        <translation>证书和私钥（PEM）：同时加密接收</translation>
    </message>
    <message>
        <source>Port for TLS</source>
        <translation>TLS 端口</translation>
    </message>
    <message>
        <source>Certificate (PEM) that has signed those of the devices: only they may come encrypted</source>
        <translation>签发设备证书的机构证书（PEM）：加密端口只接受这些设备</translation>
    </message>
    <message>
        <source>More from one address are turned away</source>
        <translation>同一地址的连接超过此数即拒绝</translation>
    </message>
</context>
<context>
    <name>jinguan::LoadDialog</name>
    <message>
        <source>Load of warnings</source>
        <translation>预警负荷</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Hours above the level</source>
        <translation>超过级别的时长</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>触发次数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Longest, h</source>
        <translation>最长（小时）</translation>
    </message>
    <message>
        <source>Chattering: opened three times or more within a day</source>
        <translation>频繁触发：一天内触发三次及以上</translation>
    </message>
    <message>
        <source>Time above the level, by station; overlapping conditions count once</source>
        <translation>各站点超过级别的时长；重叠的条件只计一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) opened</source>
        <translation>
            <numerusform>触发 %n 个预警事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per ten minutes on average</source>
        <translation>平均每十分钟 %1 个</translation>
    </message>
    <message>
        <source>%1 in the worst ten minutes, at %2</source>
        <translation>最多的十分钟 %1 个（%2）</translation>
    </message>
    <message>
        <source>floods (more than ten in ten minutes) in %1 % of the time</source>
        <translation>报警洪泛（十分钟内超过十个）占时间的 %1 %</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>jinguan::LoadStudy</name>
    <message>
        <source>The period is empty.</source>
        <translation>时段为空。</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>请给出起始日期和截止日期。</translation>
    </message>
    <message>
        <source>There is no deduction formula “%1”.</source>
        <translation>没有名为“%1”的扣缴公式。</translation>
    </message>
    <message>
        <source>Choose one of deduction_formulas.csv.</source>
        <translation>请选择 deduction_formulas.csv 中的公式。</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>没有断面“%1”。</translation>
    </message>
    <message>
        <source>Choose sections of the network.</source>
        <translation>请选择网络中的断面。</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>通量</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>no values of %1</source>
        <translation>没有 %1 的数值</translation>
    </message>
    <message>
        <source>no flow: neither the section nor a hydrology station on its river measures it</source>
        <translation>没有流量：断面和同一河流的水文站都未测</translation>
    </message>
    <message>
        <source>too few hours with both concentration and flow (%1 of %2)</source>
        <translation>浓度和流量都有的小时不足（%1／%2）</translation>
    </message>
    <message>
        <source>Change from upstream, %1</source>
        <translation>较上游断面%1的变化</translation>
    </message>
</context>
<context>
    <name>jinguan::LocationSolver</name>
    <message>
        <source>at most %1 % from the best</source>
        <translation>距最优不超过 %1 %</translation>
    </message>
</context>
<context>
    <name>jinguan::MailCommands</name>
    <message>
        <source>“%1” is no address to send to.</source>
        <translation>“%1”不是可以发送的邮件地址。</translation>
    </message>
    <message>
        <source>The mail was not sent: %1</source>
        <translation>邮件未发出：%1</translation>
    </message>
    <message>
        <source>See Preferences ▸ Mail.</source>
        <translation>请查看“首选项 ▸ 邮件”。</translation>
    </message>
    <message>
        <source>Mail about incidents, by the settings of this desk.</source>
        <translation>按本机设置发送预警邮件。</translation>
    </message>
    <message>
        <source>Send a mail that tells nothing but that mail works.</source>
        <translation>发送一封仅用于检验邮件是否畅通的试发邮件。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮件地址</translation>
    </message>
    <message>
        <source>Tell of new incidents and send what waits.</source>
        <translation>通知新的预警，并发送待发邮件。</translation>
    </message>
    <message>
        <source>Mails that were given up, too</source>
        <translation>已放弃的邮件也重新发送</translation>
    </message>
    <message>
        <source>The outbox, newest first.</source>
        <translation>发件箱，最新的在前。</translation>
    </message>
</context>
<context>
    <name>jinguan::MailDesk</name>
    <message>
        <source>working value of our own, not of a standard</source>
        <translation>自定工作值，非标准规定</translation>
    </message>
    <message>
        <source>%1 (no edition in force on that day)</source>
        <translation>%1（当日无现行版本）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无坐标</translation>
    </message>
    <message>
        <source>%1° E, %2° N (CGCS2000)  %3</source>
        <translation>东经 %1°，北纬 %2°（CGCS2000）  %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>[%1] %2 (%3)</source>
        <translation>【%1】%2（%3）</translation>
    </message>
    <message>
        <source>Since %1, known since %2</source>
        <translation>始于 %1，发现于 %2</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Responsible unit: %1 (%2)</source>
        <translation>责任单位：%1（%2）</translation>
    </message>
    <message>
        <source>Lead bureau: %1</source>
        <translation>牵头部门：%1</translation>
    </message>
    <message>
        <source>Cooperating: %1</source>
        <translation>配合部门：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Incident number %1</source>
        <translation>预警编号 %1</translation>
    </message>
    <message>
        <source>[%1] %2 – %3</source>
        <translation>【%1】%2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>[%1] %n new incident(s), %2 among them</source>
        <translation>
            <numerusform>【%1】%n 起新预警，其中有%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more incident(s); the list in the program has them all.</source>
        <translation>
            <numerusform>……另有 %n 起预警；程序的预警列表中可查看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by Jinguan at %1. Times are those of Beijing. Automatic values may still be corrected.</source>
        <translation>锦观于 %1 发出。时间均为北京时间。自动监测数据仍可能修正。</translation>
    </message>
    <message>
        <source>Trial mail of Jinguan</source>
        <translation>锦观试发邮件</translation>
    </message>
    <message>
        <source>Warnings of Jinguan reach this address. Nothing has happened; somebody tried whether mail works.</source>
        <translation>锦观的预警可以送达此地址。并无情况发生，仅为检验邮件是否畅通。</translation>
    </message>
</context>
<context>
    <name>jinguan::MailPage</name>
    <message>
        <source>Tell people of new incidents by mail while this program is open</source>
        <translation>本程序打开期间，用邮件通知新的预警</translation>
    </message>
    <message>
        <source>Send a trial mail</source>
        <translation>发送试发邮件</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Server (SMTP)</source>
        <translation>服务器（SMTP）</translation>
    </message>
    <message>
        <source>user; empty: no login</source>
        <translation>用户名；留空则不登录</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept in a file that only you can read: %1</source>
        <translation>保存在仅您本人可读的文件中：%1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>name shown</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>incidents within</source>
        <translation>合并</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>share a mail; at most</source>
        <translation>内的预警为一封；每人每小时至多</translation>
    </message>
    <message>
        <source>mails an hour to one person; grave ones go at once</source>
        <translation>封；严重预警立即发出</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>频度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>邮件地址</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>From severity</source>
        <translation>起始级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加收件人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Sending to %1 …</source>
        <translation>正在发送至 %1…</translation>
    </message>
    <message>
        <source>The server took the mail to %1.</source>
        <translation>服务器已接收发往 %1 的邮件。</translation>
    </message>
</context>
<context>
    <name>jinguan::MailService</name>
    <message>
        <source>Mail: %1</source>
        <translation>邮件：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::MailSettings</name>
    <message>
        <source>The settings of mail cannot be read: %1.</source>
        <translation>无法读取邮件设置：%1。</translation>
    </message>
    <message>
        <source>The settings of mail are no JSON: %1.</source>
        <translation>邮件设置不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>Mend the file, or remove it and enter them again in the preferences.</source>
        <translation>请修正该文件，或将其删除后在首选项中重新填写。</translation>
    </message>
    <message>
        <source>The settings of mail cannot be written: %1.</source>
        <translation>无法写入邮件设置：%1。</translation>
    </message>
    <message>
        <source>Complete it under Preferences ▸ Mail.</source>
        <translation>请在“首选项 ▸ 邮件”中补全。</translation>
    </message>
    <message>
        <source>No mail server is named.</source>
        <translation>未填写邮件服务器。</translation>
    </message>
    <message>
        <source>“%1” is no address to send from.</source>
        <translation>“%1”不是可用的发件地址。</translation>
    </message>
    <message>
        <source>“%1” is no address to send to.</source>
        <translation>“%1”不是可用的收件地址。</translation>
    </message>
</context>
<context>
    <name>jinguan::MainWindow</name>
    <message>
        <source>CGCS2000 %1</source>
        <translation>CGCS2000 %1</translation>
    </message>
    <message>
        <source>Scale 1 : %1</source>
        <translation>比例尺 1 : %1</translation>
    </message>
    <message>
        <source>This workspace is being edited in another window. It can be looked at here; layers, stations and scenarios cannot be changed.</source>
        <translation>该工作区正在另一窗口中编辑。此处可以查看，但不能更改图层、站点和方案。</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牵头：%1</translation>
    </message>
    <message>
        <source>Demo: invented</source>
        <translation>演示：虚构</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河流</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>Borders and zones are schematic</source>
        <translation>区县界与各类区域为示意</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Jinguan</source>
        <translation>锦观</translation>
    </message>
    <message>
        <source>%1 – %2 – Jinguan</source>
        <translation>%1 – %2 – 锦观</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Folder of the new workspace (empty)</source>
        <translation>新工作区的文件夹（空）</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The workspace is empty. Bring in districts first (File ▸ Import), then stations and readings.</source>
        <translation>工作区为空。请先导入区（市）县（文件 ▸ 导入），再导入站点和监测数据。</translation>
    </message>
    <message>
        <source>Making the demo workspace …</source>
        <translation>正在生成演示工作区…</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>正在生成演示工作区</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>备份位于 %1。</translation>
    </message>
    <message>
        <source>Open or make a workspace first; what is imported goes into it.</source>
        <translation>请先打开或新建工作区；导入的内容将存入其中。</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>监测要素</translation>
    </message>
    <message>
        <source>Area and search</source>
        <translation>区域与搜索</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>此处信息</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Jinguan</source>
        <translation>关于锦观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open workspace …</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New workspace …</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Central city</source>
        <translation>中心城区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole city</source>
        <translation>全市(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一视图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>Map tools</source>
        <translation>地图工具</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>移动地图(&amp;M)</translation>
    </message>
    <message>
        <source>Measure a &amp;distance</source>
        <translation>测量距离(&amp;D)</translation>
    </message>
    <message>
        <source>Measure an &amp;area</source>
        <translation>测量面积(&amp;A)</translation>
    </message>
    <message>
        <source>Print a map sheet</source>
        <translation>打印专题图</translation>
    </message>
    <message>
        <source>Demo: layers are schematic, demo stations invented. Own data: File ▸ Import.</source>
        <translation>演示工作区：所绘内容均为示意，标注为演示的站点均为虚构。请通过“文件 ▸ 导入”导入自己的数据。</translation>
    </message>
    <message>
        <source>Centre: CGCS2000 %1</source>
        <translation>中心：CGCS2000 %1</translation>
    </message>
    <message>
        <source>Open or make a workspace first; what is received goes into it.</source>
        <translation>请先打开或新建工作区，接收的数据将写入其中。</translation>
    </message>
    <message>
        <source>&amp;Live reception (HJ 212) …</source>
        <translation>实时接收（HJ 212）(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Warning rules …</source>
        <translation>预警规则(&amp;W)…</translation>
    </message>
    <message>
        <source>River &amp;chiefs and speeds …</source>
        <translation>河长与流速(&amp;C)…</translation>
    </message>
    <message>
        <source>Data so&amp;urces …</source>
        <translation>数据来源(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Charts …</source>
        <translation>图表(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Forecast</source>
        <translation>预报(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Load of warnings …</source>
        <translation>预警负荷(&amp;L)…</translation>
    </message>
    <message>
        <source>Data &amp;quality</source>
        <translation>数据质量(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>jinguan::MapBuilder</name>
    <message>
        <source>The layer "%1" could not be opened: %2</source>
        <translation>图层“%1”无法打开：%2</translation>
    </message>
    <message>
        <source>Run "workspace check", or import the layer again.</source>
        <translation>请运行“workspace check”，或重新导入该图层。</translation>
    </message>
    <message>
        <source>%1, names</source>
        <translation>%1，名称</translation>
    </message>
    <message>
        <source>%1 (schematic)</source>
        <translation>%1（示意）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牵头：%1</translation>
    </message>
    <message>
        <source>Cooperating: %1</source>
        <translation>配合：%1</translation>
    </message>
    <message>
        <source>Schematic, not surveyed.</source>
        <translation>示意，非实测。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::MapCommands</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有监测要素“%1”。</translation>
    </message>
    <message>
        <source>Draw the map into a picture.</source>
        <translation>将地图绘制成图片。</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>监测要素标识，如 air</translation>
    </message>
    <message>
        <source>Moment of the past; by default that of the newest reading</source>
        <translation>历史时刻；默认为最新读数的时刻</translation>
    </message>
    <message>
        <source>west,south,east,north in degrees, or centre</source>
        <translation>西,南,东,北（单位：度），或 centre</translation>
    </message>
    <message>
        <source>Width x height in pixels</source>
        <translation>宽 x 高（像素）</translation>
    </message>
    <message>
        <source>Planning scenario to show</source>
        <translation>要显示的规划方案</translation>
    </message>
    <message>
        <source>PNG file</source>
        <translation>PNG 文件</translation>
    </message>
    <message>
        <source>Indicator to show as an interpolated surface, e.g. PM2.5</source>
        <translation>以插值面显示的指标，如 PM2.5</translation>
    </message>
    <message>
        <source>Show the standard deviation of the surface instead of its values</source>
        <translation>显示插值面的标准差而不是数值</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::MapDescription</name>
    <message>
        <source>Chengdu · %1: network and state</source>
        <translation>成都 · %1：网络与现状</translation>
    </message>
    <message>
        <source>Chengdu, %2 · %1: network and state</source>
        <translation>成都%2 · %1：网络与现状</translation>
    </message>
    <message>
        <source>%1 (newest reading begins %2)</source>
        <translation>%1（最新读数起始于 %2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jinguan::MapImage</name>
    <message>
        <source>A picture of %1 × %2 pixels cannot be drawn.</source>
        <translation>无法绘制 %1 × %2 像素的图片。</translation>
    </message>
    <message>
        <source>Choose between 16 and 20000 pixels each way.</source>
        <translation>宽和高请分别取 16 至 20000 像素。</translation>
    </message>
    <message>
        <source>There is nothing to draw: the workspace has neither layers nor stations.</source>
        <translation>没有可绘制的内容：工作区中既无图层也无站点。</translation>
    </message>
    <message>
        <source>Import a layer or stations first, or give --extent.</source>
        <translation>请先导入图层或站点，或指定 --extent。</translation>
    </message>
    <message>
        <source>Some layers could not be drawn: %1</source>
        <translation>部分图层无法绘制：%1</translation>
    </message>
    <message>
        <source>Run "workspace check".</source>
        <translation>请运行“workspace check”。</translation>
    </message>
    <message>
        <source>Pictures cannot be written as ".%1".</source>
        <translation>图片不支持“.%1”格式。</translation>
    </message>
    <message>
        <source>Name a file that ends in .png or .jpg.</source>
        <translation>请使用以 .png 或 .jpg 结尾的文件名。</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>图片无法写入：%1</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has room.</source>
        <translation>请检查文件夹是否存在、是否可写且空间充足。</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>标准：%1</translation>
    </message>
    <message>
        <source>Coordinates: CGCS2000, 3-degree Gauss-Kruger, central meridian 105°E</source>
        <translation>坐标系：CGCS2000，3°带高斯-克吕格投影，中央经线 105°E</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1</source>
        <translation>示意，非实测：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::MappingProfile</name>
    <message>
        <source>The mapping profile is wrong: %1</source>
        <translation>映射方案有误：%1</translation>
    </message>
    <message>
        <source>Mend it in the import dialog or by the description in importing.md.</source>
        <translation>请在导入对话框中修正，或按 importing.md 的说明修正。</translation>
    </message>
    <message>
        <source>The mapping profile cannot be opened: %1.</source>
        <translation>无法打开映射方案：%1。</translation>
    </message>
    <message>
        <source>The mapping profile is no JSON object: %1.</source>
        <translation>映射方案不是 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>format “%1” is none of auto, delimited, spreadsheet, xml.</source>
        <translation>format “%1”不是 auto、delimited、spreadsheet、xml 之一。</translation>
    </message>
    <message>
        <source>headerRow counts from 1.</source>
        <translation>headerRow 从 1 开始计数。</translation>
    </message>
    <message>
        <source>it names no column of the time.</source>
        <translation>未指定时间列。</translation>
    </message>
    <message>
        <source>time.label “%1” is none of begin, middle, end.</source>
        <translation>time.label “%1”不是 begin、middle、end 之一。</translation>
    </message>
    <message>
        <source>time.period “%1” is not known.</source>
        <translation>未知 time.period “%1”。</translation>
    </message>
    <message>
        <source>station.fileName is no regular expression.</source>
        <translation>station.fileName 不是正则表达式。</translation>
    </message>
    <message>
        <source>an entry of values lacks column or indicator.</source>
        <translation>values 中有一项缺少 column 或 indicator。</translation>
    </message>
    <message>
        <source>it names no column with values.</source>
        <translation>未指定数值列。</translation>
    </message>
    <message>
        <source>it does not say where the station is.</source>
        <translation>未说明站点所在位置。</translation>
    </message>
    <message>
        <source>the quality flag “%1” is not known.</source>
        <translation>未知质量标识“%1”。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot tell from the file's name which of its variants applies.</source>
        <translation>映射方案“%1”无法从文件名判断应采用哪个变体。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>headerRows is 1 to 5.</source>
        <translation>headerRows 取 1 至 5。</translation>
    </message>
</context>
<context>
    <name>jinguan::MarkDialog</name>
    <message>
        <source>Sample: %1</source>
        <translation>采样：%1</translation>
    </message>
    <message>
        <source>not sampled after all</source>
        <translation>撤回，未采样</translation>
    </message>
    <message>
        <source>found by themselves</source>
        <translation>自动关联</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>监测计划</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>采样时段</translation>
    </message>
    <message>
        <source>Results missing</source>
        <translation>待交结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sampled on</source>
        <translation>采样日期</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Who sampled</source>
        <translation>采样人</translation>
    </message>
    <message>
        <source>Delivery of the results</source>
        <translation>结果所在交付</translation>
    </message>
    <message>
        <source>Note, reason</source>
        <translation>备注、原因</translation>
    </message>
    <message>
        <source>why the sample was not taken</source>
        <translation>为什么没有采样</translation>
    </message>
</context>
<context>
    <name>jinguan::MatrixChart</name>
    <message>
        <source>fewer than three pairs</source>
        <translation>不足三对</translation>
    </message>
    <message>
        <source>Pearson r = %1</source>
        <translation>皮尔逊 r = %1</translation>
    </message>
    <message>
        <source>Spearman ρ = %1</source>
        <translation>斯皮尔曼 ρ = %1</translation>
    </message>
    <message>
        <source>n = %1 pairs</source>
        <translation>n = %1 对</translation>
    </message>
</context>
<context>
    <name>jinguan::MeasureTool</name>
    <message>
        <source>Distance %1 m</source>
        <translation>距离 %1 m</translation>
    </message>
    <message>
        <source>Distance %1 km</source>
        <translation>距离 %1 km</translation>
    </message>
    <message>
        <source>Area %1 m²</source>
        <translation>面积 %1 m²</translation>
    </message>
    <message>
        <source>Area %1 km²</source>
        <translation>面积 %1 km²</translation>
    </message>
</context>
<context>
    <name>jinguan::Measurement</name>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处的%1</translation>
    </message>
    <message>
        <source>a building</source>
        <translation>某建筑</translation>
    </message>
    <message>
        <source>The layer “%1” shows no building within %2: it does not seem to reach this place.</source>
        <translation>图层“%1”在 %2 内没有建筑，可能未覆盖此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) around have no height, the nearest is %1.</source>
        <translation>
            <numerusform>周围 %n 栋建筑没有高度，最近的是%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>no building within %1 is higher than the inlet</source>
        <translation>%1 内没有高于采样口的建筑</translation>
    </message>
    <message>
        <source>%1 from %2, which is %3 above the inlet: ratio %4</source>
        <translation>距%2 %1，其高出采样口 %3，比值 %4</translation>
    </message>
    <message>
        <source>the whole horizon is free</source>
        <translation>四周完全开阔</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the horizon are free, %n arc(s) are blocked</source>
        <translation>
            <numerusform>四周 %1 开阔，%n 段被遮挡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n building(s) within %1 are %2 high on average: not more than %3.</source>
        <translation>
            <numerusform>%1 内 %n 栋建筑平均高 %2，不超过 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>inlet at %1, mean building height %2 within %3</source>
        <translation>采样口高 %1，%3 内建筑平均高 %2</translation>
    </message>
    <message>
        <source>, %1 vehicles/day</source>
        <translation>，日车流量 %1 辆</translation>
    </message>
    <message>
        <source>, traffic not known</source>
        <translation>，车流量未知</translation>
    </message>
    <message>
        <source>, traffic not known, far enough for any</source>
        <translation>，车流量未知，但距离对任何车流量都足够</translation>
    </message>
    <message>
        <source>%1 from %2, whose traffic is not known: %3 to %4 m are required by it.</source>
        <translation>距%2 %1，其车流量未知：按车流量要求 %3 至 %4 m。</translation>
    </message>
    <message>
        <source>The layer “%1” has no feature to measure to.</source>
        <translation>图层“%1”没有可量距的要素。</translation>
    </message>
    <message>
        <source>%1 from %2%3</source>
        <translation>距%2 %1%3</translation>
    </message>
    <message>
        <source> (to its drawn line)</source>
        <translation>（至所绘中心线）</translation>
    </message>
    <message>
        <source>%1 from the kerb, as told</source>
        <translation>距路缘 %1（填报）</translation>
    </message>
    <message>
        <source>%1 from the drawn line of %2, whose width is not known.</source>
        <translation>距%2所绘中心线 %1，路宽未知。</translation>
    </message>
    <message>
        <source>%1 from the edge of %2</source>
        <translation>距%2边缘 %1</translation>
    </message>
    <message>
        <source>%1 under the beam, as told</source>
        <translation>光程下 %1（填报）</translation>
    </message>
    <message>
        <source>The beam crosses %1, whose traffic is not known.</source>
        <translation>光程穿越%1，其车流量未知。</translation>
    </message>
    <message>
        <source>the beam crosses no road</source>
        <translation>光程未穿越道路</translation>
    </message>
    <message>
        <source>the beam crosses %1 with %2</source>
        <translation>光程穿越%1，%2</translation>
    </message>
    <message>
        <source>Both places were compared for %1 days, %2 are needed.</source>
        <translation>新旧点位比对 %1 天，需要 %2 天。</translation>
    </message>
    <message>
        <source>mean %1 at the new place, %2 at the old one, over %3 days: %4 apart</source>
        <translation>新点位均值 %1，原点位 %2，共 %3 天，相差 %4</translation>
    </message>
    <message>
        <source>the nearest of “%1”</source>
        <translation>“%1”中最近的</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>距%2 %1</translation>
    </message>
    <message>
        <source>inside of %1</source>
        <translation>在%1内</translation>
    </message>
    <message>
        <source>outside, %1 from %2</source>
        <translation>在外部，距%2 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The network has no other station of the kind “%1” to measure to.</source>
        <translation>监测网中没有其他“%1”类站点可量距。</translation>
    </message>
    <message>
        <source>%1 from the station “%2”</source>
        <translation>距站点“%2” %1</translation>
    </message>
    <message>
        <source>%1 upstream of %2 by the flow towards %3°</source>
        <translation>按流向 %3°，位于%2上游 %1</translation>
    </message>
    <message>
        <source>%1 downstream of %2 by the flow towards %3°</source>
        <translation>按流向 %3°，位于%2下游 %1</translation>
    </message>
    <message>
        <source>%1 from the nearest reflecting surface, as told</source>
        <translation>距最近反射面 %1（填报）</translation>
    </message>
    <message>
        <source>The point stands on or in %1.</source>
        <translation>点位在%1上或其内。</translation>
    </message>
    <message>
        <source>the cell is all water</source>
        <translation>网格全部为水面</translation>
    </message>
    <message>
        <source>%1 of the cell of %2 are not built up</source>
        <translation>边长 %2 的网格中 %1 为非建成区</translation>
    </message>
    <message>
        <source>%1 from the centre of its cell of %2</source>
        <translation>距边长 %2 的网格中心 %1</translation>
    </message>
    <message>
        <source>%1 from the next junction, as told</source>
        <translation>距最近路口 %1（填报）</translation>
    </message>
    <message>
        <source>The layer “%1” shows no road within %2.</source>
        <translation>图层“%1”在 %2 内没有道路。</translation>
    </message>
    <message>
        <source>no junction within %1</source>
        <translation>%1 内没有路口</translation>
    </message>
    <message>
        <source>%1 from the next junction</source>
        <translation>距最近路口 %1</translation>
    </message>
    <message>
        <source>%1 has junctions on both sides of the point</source>
        <translation>%1在点位两侧均有路口</translation>
    </message>
    <message>
        <source>%1 has a junction on one side of the point only</source>
        <translation>%1仅在点位一侧有路口</translation>
    </message>
    <message>
        <source>%1 has no junction near the point</source>
        <translation>%1在点位附近没有路口</translation>
    </message>
    <message>
        <source>grid of %1, as told</source>
        <translation>网格边长 %1（填报）</translation>
    </message>
    <message>
        <source>%1 of %2 cells are valid</source>
        <translation>%2 个网格中 %1 个有效</translation>
    </message>
    <message>
        <source>“%1” has no concentration.</source>
        <translation>“%1”没有浓度值。</translation>
    </message>
    <message>
        <source>There is no point of this kind.</source>
        <translation>没有此类点位。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点位</numerusform>
        </translation>
    </message>
    <message>
        <source> (from the layer “%1”)</source>
        <translation>（取自图层“%1”）</translation>
    </message>
    <message>
        <source>%1 points for %2 ×10⁴ people and %3 km² built up%4</source>
        <translation>%1 个点位，建成区人口 %2 万人、面积 %3 km²%4</translation>
    </message>
    <message>
        <source>The layer “%1” has no area.</source>
        <translation>图层“%1”没有面要素。</translation>
    </message>
    <message>
        <source>%1 has %2 point(s), the least of %3 units; %4 have too few</source>
        <translation>%1有 %2 个点位，为 %3 个单元中最少；%4 个单元不足</translation>
    </message>
    <message numerus="yes">
        <source>each of the %n class(es) of zones has a point</source>
        <translation>
            <numerusform>%n 类功能区均有点位</numerusform>
        </translation>
    </message>
    <message>
        <source>no point in zones of class %1</source>
        <translation>%1 类功能区没有点位</translation>
    </message>
    <message>
        <source>grid of %1, %2 apart from the step of %3</source>
        <translation>网格间距 %1，与规定间距 %3 相差 %2</translation>
    </message>
    <message>
        <source>%1 points; N = t²s²/D² = %2 with t = %3, s = %4, D = %5</source>
        <translation>%1 个点位；N = t²s²/D² = %2，其中 t = %3，s = %4，D = %5</translation>
    </message>
    <message>
        <source>mean of the points %1, of the city %2: %3 apart</source>
        <translation>点位均值 %1，全市均值 %2，相差 %3</translation>
    </message>
    <message>
        <source>percentile %1 is furthest apart (%2)</source>
        <translation>第 %1 百分位相差最大（%2）</translation>
    </message>
    <message>
        <source>No river is drawn within 500 m of the site. Name the river of the section, or draw it.</source>
        <translation>点位 500 m 内没有绘出的河流。请填写断面所属河流，或绘制河流。</translation>
    </message>
    <message>
        <source>The river “%1” is not drawn near the site.</source>
        <translation>点位附近没有绘出河流“%1”。</translation>
    </message>
    <message>
        <source>the confluence of “%1”</source>
        <translation>“%1”汇入口</translation>
    </message>
    <message>
        <source>an outfall</source>
        <translation>某排口</translation>
    </message>
    <message>
        <source>the outfall “%1”</source>
        <translation>排口“%1”</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation>（%1境内）</translation>
    </message>
    <message>
        <source>, the nearest: %1, %2 along the river</source>
        <translation>，最近的是%1，沿河 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outfall(s) upstream%1%2</source>
        <translation>
            <numerusform>上游%1有 %n 个排口%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outfall(s) downstream%1%2</source>
        <translation>
            <numerusform>下游%1有 %n 个排口%2</numerusform>
        </translation>
    </message>
    <message>
        <source>No outfall lies upstream in the layer “%1”.</source>
        <translation>图层“%1”中上游没有排口。</translation>
    </message>
    <message>
        <source>No outfall lies downstream in the layer “%1”.</source>
        <translation>图层“%1”中下游没有排口。</translation>
    </message>
    <message>
        <source>%1 along the river below %2</source>
        <translation>位于%2下游，沿河 %1</translation>
    </message>
    <message>
        <source>%1 along the river above %2</source>
        <translation>位于%2上游，沿河 %1</translation>
    </message>
    <message>
        <source>the intake lies outside of the first-grade zone</source>
        <translation>取水口在一级保护区之外</translation>
    </message>
    <message>
        <source>the first-grade zone reaches %1 upstream</source>
        <translation>一级保护区向上游延伸 %1</translation>
    </message>
    <message>
        <source>the first-grade zone reaches %1 downstream</source>
        <translation>一级保护区向下游延伸 %1</translation>
    </message>
    <message>
        <source>The table of the standard has no row for %1.</source>
        <translation>标准的表中没有 %1 对应的行。</translation>
    </message>
    <message>
        <source>%1: %2 needed (%3)</source>
        <translation>%1：需要 %2 个（%3）</translation>
    </message>
    <message>
        <source>%1; %2 are sampled</source>
        <translation>%1；现设 %2 个</translation>
    </message>
    <message>
        <source>neither confluence nor outfall is drawn upstream</source>
        <translation>上游没有绘出汇口或排口</translation>
    </message>
    <message>
        <source>mid-stream</source>
        <translation>中泓</translation>
    </message>
    <message>
        <source>left and right, where the flow is clear</source>
        <translation>左、右近岸有明显水流处</translation>
    </message>
    <message>
        <source>left, middle and right</source>
        <translation>左、中、右</translation>
    </message>
    <message>
        <source>evenly over the width</source>
        <translation>沿河宽均匀布设</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>河宽 %1</translation>
    </message>
    <message>
        <source>at half depth</source>
        <translation>水深一半处</translation>
    </message>
    <message>
        <source>0.5 m below the surface</source>
        <translation>水面下 0.5 m</translation>
    </message>
    <message>
        <source>0.5 m below the surface and 0.5 m above the bed</source>
        <translation>水面下 0.5 m 与河底上 0.5 m</translation>
    </message>
    <message>
        <source>0.5 m below the surface, at half depth, 0.5 m above the bed</source>
        <translation>水面下 0.5 m、半深处、河底上 0.5 m</translation>
    </message>
    <message>
        <source>%1 deep</source>
        <translation>水深 %1</translation>
    </message>
    <message>
        <source>The drawn line of “%1” ends near the site.</source>
        <translation>“%1”所绘线在点位附近终止。</translation>
    </message>
    <message>
        <source>straight over drawn length %1 on %2 of the river</source>
        <translation>沿河 %2 范围内直线与河长之比 %1</translation>
    </message>
    <message>
        <source>the section lies in a reach of the kind “%1”</source>
        <translation>断面位于“%1”河段</translation>
    </message>
    <message>
        <source>the reach is “%1”</source>
        <translation>河段为“%1”</translation>
    </message>
    <message>
        <source>the reach is %1 long, as told</source>
        <translation>河段长 %1（填报）</translation>
    </message>
    <message>
        <source>“%1” is drawn over %2</source>
        <translation>“%1”绘出长度 %2</translation>
    </message>
    <message>
        <source>No section is known as a control section.</source>
        <translation>没有标明为控制断面的断面。</translation>
    </message>
    <message>
        <source>The load of %1 is not known.</source>
        <translation>%1的污染负荷未知。</translation>
    </message>
    <message>
        <source>the control sections see %1 of the load of %2 outfalls</source>
        <translation>控制断面控制了 %2 个排口负荷的 %1</translation>
    </message>
</context>
<context>
    <name>jinguan::Migrations</name>
    <message>
        <source>The file was written by a newer version of Jinguan (schema %1; this one knows %2).</source>
        <translation>该文件由更新版本的锦观写入（结构版本 %1；当前版本支持 %2）。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装更新版本；未作任何更改。</translation>
    </message>
    <message>
        <source>The step to schema %1 is missing from this installation.</source>
        <translation>当前安装缺少升级到结构版本 %1 的步骤。</translation>
    </message>
    <message>
        <source>Install Jinguan again.</source>
        <translation>请重新安装锦观。</translation>
    </message>
    <message>
        <source>The file could not be brought to schema %1: %2</source>
        <translation>无法将文件升级到结构版本 %1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未作任何更改。%1</translation>
    </message>
</context>
<context>
    <name>jinguan::MinimumPoints</name>
    <message>
        <source>No edition of %1 is in force on %2.</source>
        <translation>%2 没有现行有效的 %1。</translation>
    </message>
    <message>
        <source>The workspace has no built-up area here: import a layer with the role “built-up”.</source>
        <translation>工作区在此处没有建成区：请导入角色为“built-up”的图层。</translation>
    </message>
    <message>
        <source>City assessment points</source>
        <translation>城市评价点</translation>
    </message>
    <message>
        <source>No layer tells the people: by area alone.</source>
        <translation>没有图层说明人口，仅按面积计算。</translation>
    </message>
    <message>
        <source>built-up area %1 km² → %2; %3 × 10⁴ people in it → %4; the larger counts</source>
        <translation>建成区 %1 km² → %2 个；建成区人口 %3 万 → %4 个；取大者</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment point(s) outside the built-up area do not count.</source>
        <translation>
            <numerusform>有 %n 个评价点在建成区以外，不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Points of the regional noise grid</source>
        <translation>区域噪声网格测点</translation>
    </message>
    <message>
        <source>%1 valid cells of %2 m over the built-up area (void: more than %3 % not built-up, or all water), a point in each of at least %4</source>
        <translation>建成区内 %2 m 有效网格 %1 个（非建成区超过 %3 % 或全为水面者无效），至少 %4 个网格各设一点</translation>
    </message>
    <message>
        <source>Cells of %1 m are too large here for so many valid ones: a smaller grid is needed.</source>
        <translation>%1 m 的网格在此处过大，有效网格数不够：需要更小的网格。</translation>
    </message>
    <message>
        <source>%1 points stand in %2 valid cells.</source>
        <translation>%1 个测点位于 %2 个有效网格中。</translation>
    </message>
    <message>
        <source>Road-traffic noise points</source>
        <translation>道路交通噪声测点</translation>
    </message>
    <message>
        <source>Functional-zone noise points</source>
        <translation>功能区噪声测点</translation>
    </message>
    <message>
        <source>No layer tells the people, and so the size of the city.</source>
        <translation>没有图层说明人口，无法判断城市规模。</translation>
    </message>
    <message>
        <source>%1 × 10⁴ people in the built-up area: %2</source>
        <translation>建成区人口 %1 万：%2</translation>
    </message>
    <message>
        <source>Survey units with enough soil points</source>
        <translation>土壤点位足够的调查单元</translation>
    </message>
    <message>
        <source>at least %1 points in each survey unit</source>
        <translation>每个调查单元至少 %1 个点位</translation>
    </message>
    <message>
        <source>The workspace has no layer of soil units: import one with the role “soil-unit”.</source>
        <translation>工作区没有土壤单元图层：请导入角色为“soil-unit”的图层。</translation>
    </message>
    <message>
        <source>%1 survey units with at least %2 points each, of %3 points in all</source>
        <translation>%1 个调查单元各至少 %2 个点位，共有点位 %3 个</translation>
    </message>
    <message>
        <source>Too few in: %1</source>
        <translation>点位不足：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No edition of HJ 664 is in force on %1.</source>
        <translation>%1 没有现行有效的 HJ 664。</translation>
    </message>
    <message>
        <source>The table of minimum points has no row for these figures.</source>
        <translation>最少点位数表中没有与此相应的行。</translation>
    </message>
</context>
<context>
    <name>jinguan::NamePage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>short, without blanks; also for --profile NAME</source>
        <translation>简短、不含空格；也用于命令行 --profile 名称</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>as lists show it</source>
        <translation>列表中显示的名称</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Files called</source>
        <translation>适用文件名</translation>
    </message>
    <message>
        <source>patterns for finding the profile by itself, e.g. 青羊_*.csv; separated by blanks</source>
        <translation>用于自动识别，例如 青羊_*.csv；多个以空格分隔</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>part of the series; the name, when left empty</source>
        <translation>序列标识的一部分；留空则用方案名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>what others should know of these files</source>
        <translation>使用这类文件应知道的事项</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkAssessment</name>
    <message>
        <source>Drawing the siting classes</source>
        <translation>绘制布设类别</translation>
    </message>
    <message>
        <source>No station has readings of %1 from %2 to %3.</source>
        <translation>%2 至 %3 没有站点有 %1 数据。</translation>
    </message>
    <message>
        <source>Readings of this element are not interpolated straight across land.</source>
        <translation>该要素的数据不跨陆地直线插值。</translation>
    </message>
    <message>
        <source>HJ 664 speaks of ambient air only.</source>
        <translation>HJ 664 仅适用于环境空气。</translation>
    </message>
    <message>
        <source>No removal bias: %1</source>
        <translation>没有剔除偏差：%1</translation>
    </message>
    <message>
        <source>%1 of the %2 stations with readings are invented for demonstration: their correlations tell nothing of the city.</source>
        <translation>有数据的 %2 个站点中 %1 个为演示用虚构：其相关系数不说明本市情况。</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) of the element have no %1 in these days.</source>
        <translation>
            <numerusform>该要素有 %n 个站点在这些日期没有 %1 数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>No coverage: %1</source>
        <translation>没有覆盖结果：%1</translation>
    </message>
    <message>
        <source>%1 of the %2 existing stations are invented for demonstration.</source>
        <translation>现有 %2 个站点中 %1 个为演示用虚构。</translation>
    </message>
    <message>
        <source>No indicator was asked for.</source>
        <translation>未选择指标。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkAssessmentDialog</name>
    <message>
        <source>Siting classes</source>
        <translation>布设类别</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Minimum numbers</source>
        <translation>最少点位数</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>冗余</translation>
    </message>
    <message>
        <source>Removal bias</source>
        <translation>剔除偏差</translation>
    </message>
    <message>
        <source>Representativeness</source>
        <translation>代表性</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Network assessment</source>
        <translation>网络现状评估</translation>
    </message>
    <message>
        <source>Tells what the stations of an element serve, which goals of the plan that meets, how many points the rules ask for, and what would be lost without each station.</source>
        <translation>说明某要素的站点覆盖了什么、达到了方案的哪些目标、规范要求多少点位，以及缺少每个站点会失去什么。</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日值</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时值</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>监测数据</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press “Assess”.</source>
        <translation>请按“评估”。</translation>
    </message>
    <message>
        <source>Choose an indicator that several stations measure, and press “Assess”.</source>
        <translation>请选择有多个站点监测的指标，再按“评估”。</translation>
    </message>
    <message>
        <source>Number of samples: deviation s</source>
        <translation>样品数：标准差 s</translation>
    </message>
    <message>
        <source>allowed error D</source>
        <translation>允许误差 D</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>N = t²·s²/D² = %1 (t = %2); HJ/T 166-2004, to be confirmed</source>
        <translation>N = t²·s²/D² = %1（t = %2）；HJ/T 166-2004，待确认</translation>
    </message>
    <message>
        <source>Assessing …</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>Cancelled. What is shown is the last answer.</source>
        <translation>已取消，显示的是上一次结果。</translation>
    </message>
    <message>
        <source>No goal of the plan can be judged: see the notes below.</source>
        <translation>无法判断方案目标：见下方说明。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 goals are not met or cannot be told.</source>
        <translation>%1：%3 项目标中 %2 项未达到或无法判断。</translation>
    </message>
    <message>
        <source>Correlation of stations over their distance, %1</source>
        <translation>站点相关系数与距离，%1</translation>
    </message>
    <message>
        <source>No two stations have enough common values. Choose more days, or hours.</source>
        <translation>没有两站有足够的共有数据。请选择更多日期，或用小时值。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two stations</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Values that both stations have</source>
        <translation>两站共有的数据</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkDesign</name>
    <message>
        <source>Bettering the plan</source>
        <translation>正在改进方案</translation>
    </message>
    <message>
        <source>Places, weights, groups and conflicts of the design do not belong together.</source>
        <translation>布点设计的位置、权重、分组与间距冲突互不对应。</translation>
    </message>
    <message>
        <source>There is no demand, or no candidate, to plan for.</source>
        <translation>没有可供规划的需求或候选点。</translation>
    </message>
    <message>
        <source>Choose another region or other candidates.</source>
        <translation>请选择其他区域或其他候选点。</translation>
    </message>
    <message>
        <source>%1 places of demand and %2 candidates are too many for a design by variance.</source>
        <translation>%1 个需求点与 %2 个候选点，超出按方差布点可处理的数量。</translation>
    </message>
    <message>
        <source>Use larger cells or a larger step of candidates.</source>
        <translation>请加大网格单元或候选点间距。</translation>
    </message>
    <message>
        <source>Two candidates stand at one place.</source>
        <translation>有两个候选点于同一位置。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>The covariances of all places cannot be solved: places stand too near to each other for this variogram.</source>
        <translation>全部位置的协方差矩阵无法求解：对这一变异函数而言，位置之间过近。</translation>
    </message>
    <message>
        <source>Use larger cells, or a variogram with a nugget.</source>
        <translation>请加大网格单元，或使用带块金值的变异函数。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Without any station the field is not known anywhere.</source>
        <translation>没有任何站点，场在各处均未知。</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkFigures</name>
    <message>
        <source>The figure “%1” needs a numerator and a denominator.</source>
        <translation>指标“%1”需要分子和分母。</translation>
    </message>
    <message>
        <source>“%1” names a count that is not there.</source>
        <translation>“%1”含有不存在的计数。</translation>
    </message>
    <message>
        <source>Counts are due, received, measured, valid and the states %1.</source>
        <translation>可用的计数为 due、received、measured、valid 以及状态 %1。</translation>
    </message>
    <message>
        <source>Counting: %1</source>
        <translation>统计：%1</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>统计已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::NetworkGoal</name>
    <message>
        <source>The workspace has no districts here.</source>
        <translation>工作区在此处没有区（市）县。</translation>
    </message>
    <message>
        <source>None in: %1</source>
        <translation>没有站点：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>unit of a goal</comment>
        <translation>个站点</translation>
    </message>
    <message>
        <source>Counted by the record of the stations: %1</source>
        <translation>按站点登记计数：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more station(s) stand there without naming it in their record.</source>
        <translation>
            <numerusform>另有 %n 个站点在区内，但登记中没有此类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>The class is of another element.</source>
        <translation>该类别属于其他要素。</translation>
    </message>
    <message>
        <source>The region has nothing of this class.</source>
        <translation>区域内没有此类别。</translation>
    </message>
    <message>
        <source>The goal “%1” names a measure, element, class or kind that is not known, or no target.</source>
        <translation>目标“%1”的度量、要素、类别或站点类型未知，或没有目标值。</translation>
    </message>
</context>
<context>
    <name>jinguan::NoiseAssessment</name>
    <message>
        <source>Valid hours of %1</source>
        <translation>%1的有效小时数</translation>
    </message>
    <message>
        <source>%1: energy mean of the hours</source>
        <translation>%1：各小时能量平均</translation>
    </message>
    <message>
        <source>Ldn: the night with 10 dB more</source>
        <translation>Ldn：夜间加 10 dB 计权</translation>
    </message>
    <message>
        <source>Days that meet the limit</source>
        <translation>昼间达标天数比例</translation>
    </message>
    <message>
        <source>Nights that meet the limit</source>
        <translation>夜间达标天数比例</translation>
    </message>
    <message>
        <source>Mean weighted by the length of the sections</source>
        <translation>按路段长度加权平均</translation>
    </message>
    <message>
        <source>Arithmetic mean of the grid points</source>
        <translation>网格测点算术平均</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Octave band %1 Hz</source>
        <translation>%1 Hz 倍频带</translation>
    </message>
    <message>
        <source>A-weighted level</source>
        <translation>A声级</translation>
    </message>
</context>
<context>
    <name>jinguan::OgrFile</name>
    <message>
        <source>The file is called GeoJSON but is none%1.</source>
        <translation>文件名为 GeoJSON，实际却不是%1。</translation>
    </message>
    <message>
        <source>A GeoJSON file is a FeatureCollection whose features have geometry and properties; ask for an export in that form, or as GeoPackage or Shapefile.</source>
        <translation>GeoJSON 文件应为 FeatureCollection，其要素须含 geometry 和 properties；请要求对方按此形式导出，或导出为 GeoPackage 或 Shapefile。</translation>
    </message>
    <message>
        <source>The workbook cannot be read; it is damaged or not of the kind its name says.</source>
        <translation>工作簿无法读取；文件已损坏，或类型与扩展名不符。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or export it as CSV.</source>
        <translation>请用电子表格软件打开并重新保存，或导出为 CSV。</translation>
    </message>
    <message>
        <source>The shapefile cannot be read%1.</source>
        <translation>Shapefile 无法读取%1。</translation>
    </message>
    <message>
        <source>A shapefile is several files with one name: .shp, .shx, .dbf and .prj must lie together.</source>
        <translation>Shapefile 由多个同名文件组成：.shp、.shx、.dbf 和 .prj 须放在同一文件夹中。</translation>
    </message>
    <message>
        <source>No reader knows this kind of file%1.</source>
        <translation>无法识别此类文件%1。</translation>
    </message>
    <message>
        <source>Export it as GeoPackage, Shapefile, GeoJSON or KML (maps), as CSV or XLSX (tables).</source>
        <translation>地图请导出为 GeoPackage、Shapefile、GeoJSON 或 KML，表格请导出为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, or copy it to a folder of yours.</source>
        <translation>请向文件所有者申请读取权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It was cut in transfer or never written; ask its sender for it again.</source>
        <translation>文件可能在传输中被截断或从未写入；请向发送方重新索取。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password.</source>
        <translation>工作簿受密码保护。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, remove the password (or save a copy without one) and import that.</source>
        <translation>请在电子表格软件中打开，移除密码（或另存为无密码副本）后再导入。</translation>
    </message>
</context>
<context>
    <name>jinguan::PacketDesk</name>
    <message>
        <source>the packet is part %1 of %2</source>
        <translation>报文是 %2 个分包中的第 %1 个</translation>
    </message>
    <message>
        <source>part %1 of %2, sent again before the others came</source>
        <translation>%2 个分包中的第 %1 个，其余未到时又重发</translation>
    </message>
    <message>
        <source>the parts do not make a packet</source>
        <translation>各分包拼不成一条报文</translation>
    </message>
    <message>
        <source>part %1 of %2, and the others did not come</source>
        <translation>%2 个分包中的第 %1 个，其余没有到达</translation>
    </message>
    <message>
        <source>no station has the device id (MN) %1</source>
        <translation>没有站点使用设备编号（MN）%1</translation>
    </message>
</context>
<context>
    <name>jinguan::PagePreview</name>
    <message>
        <source>The page appears here.</source>
        <translation>页面将显示在这里。</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>纸张实际大小</translation>
    </message>
    <message>
        <source>The width of the page</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>无法显示页面。</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>jinguan::Palette</name>
    <message>
        <source>The colour “%1” has no key or stands in the table twice.</source>
        <translation>颜色“%1”没有键名，或在表中重复出现。</translation>
    </message>
    <message>
        <source>“%1” is no colour of the form #RRGGBB with 0 to 100 percent.</source>
        <translation>“%1”不是 #RRGGBB 加 0 至 100 百分比形式的颜色。</translation>
    </message>
</context>
<context>
    <name>jinguan::Paper</name>
    <message>
        <source>The column %1 holds no length.</source>
        <translation>列 %1 中的值不是长度。</translation>
    </message>
    <message>
        <source>There is no paper “%1”.</source>
        <translation>没有纸张“%1”。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>请使用 %1 之一。</translation>
    </message>
</context>
<context>
    <name>jinguan::PdfDocument</name>
    <message>
        <source>The PDF could not be read or changed (%1).</source>
        <translation>PDF 无法读取或修改（%1）。</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>请重新写入。</translation>
    </message>
    <message>
        <source>The PDF cannot be opened: %1.</source>
        <translation>PDF 无法打开：%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written to its end: %1.</source>
        <translation>文件未能完整写入：%1。</translation>
    </message>
    <message>
        <source>Make room on the disk and write it once more.</source>
        <translation>请清理磁盘空间后重新写入。</translation>
    </message>
</context>
<context>
    <name>jinguan::PdfExport</name>
    <message>
        <source>The PDF has %1 pages instead of %2.</source>
        <translation>PDF 有 %1 页，应为 %2 页。</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>请重新写入。</translation>
    </message>
    <message>
        <source>Page %1 of the PDF is empty.</source>
        <translation>PDF 第 %1 页为空白。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>There is no room for temporary files: %1.</source>
        <translation>临时文件空间不足：%1。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请清理磁盘空间。</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>正在绘制页面</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1</source>
        <translation>页面无法绘制：%1</translation>
    </message>
    <message>
        <source>Make room on the disk, or print fewer pages at a time.</source>
        <translation>请清理磁盘空间，或减少每次输出的页数。</translation>
    </message>
    <message>
        <source>The PDF was not written: cancelled.</source>
        <translation>PDF 未写入：已取消。</translation>
    </message>
    <message>
        <source>Finishing the PDF</source>
        <translation>正在完成 PDF</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The pages of an atlas cannot carry their coordinates.</source>
        <translation>图集的页面不能带地图坐标。</translation>
    </message>
    <message>
        <source>Print a sheet for each unit instead.</source>
        <translation>请改为每个责任单位打印一幅图。</translation>
    </message>
    <message>
        <source>There is no map on the pages whose coordinates the PDF could carry.</source>
        <translation>页面上没有地图，PDF无坐标可带。</translation>
    </message>
    <message>
        <source>Write it without --geopdf.</source>
        <translation>请不带 --geopdf 输出。</translation>
    </message>
</context>
<context>
    <name>jinguan::PdfPages</name>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>打印机没有接受页面。</translation>
    </message>
    <message>
        <source>Look whether it is on and has paper, or choose another.</source>
        <translation>请检查打印机是否开机、有纸，或另选一台。</translation>
    </message>
    <message>
        <source>The file is no PDF that can be shown.</source>
        <translation>该文件不是可显示的PDF。</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>请重新输出。</translation>
    </message>
    <message>
        <source>Printing page %1</source>
        <translation>正在打印第%1页</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>没有第%1页。</translation>
    </message>
    <message>
        <source>Page %1 could not be drawn.</source>
        <translation>无法绘制第%1页。</translation>
    </message>
    <message>
        <source>Write the PDF and print it from there.</source>
        <translation>请输出PDF后再打印。</translation>
    </message>
</context>
<context>
    <name>jinguan::PeriodEvaluation</name>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>没有名为“%1”的标准版本。</translation>
    </message>
    <message>
        <source>Write its id or label as in editions.csv, e.g. HJ633-2026.</source>
        <translation>请按 editions.csv 中的编号或名称填写，例如 HJ633-2026。</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评价</translation>
    </message>
    <message>
        <source>The evaluation was cancelled.</source>
        <translation>评价已取消。</translation>
    </message>
    <message>
        <source>The time to evaluate is empty or longer than 50 years.</source>
        <translation>评价时段为空，或超过 50 年。</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>请给出起始日期和截止日期。</translation>
    </message>
    <message>
        <source>“%1” is no period of an evaluation.</source>
        <translation>“%1”不是评价周期。</translation>
    </message>
    <message>
        <source>Ask for hour, day, month or year.</source>
        <translation>请选择小时（hour）、日（day）、月（month）或年（year）。</translation>
    </message>
    <message>
        <source>Only air is evaluated by the hour.</source>
        <translation>只有大气要素可按小时评价。</translation>
    </message>
    <message>
        <source>Ask for day, month or year.</source>
        <translation>请选择日（day）、月（month）或年（year）。</translation>
    </message>
    <message>
        <source>“%1” has no limits to evaluate by.</source>
        <translation>“%1”没有可供评价的限值。</translation>
    </message>
    <message>
        <source>Ask for air, surface_water, groundwater, noise, soil or radiation.</source>
        <translation>可选要素为 air、surface_water、groundwater、noise、soil、radiation。</translation>
    </message>
    <message>
        <source>Class here less class at the section upstream, %1</source>
        <translation>本断面类别减上游断面类别，%1</translation>
    </message>
    <message>
        <source>Class now less class of the period before, %1</source>
        <translation>本时段类别减上一时段类别，%1</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoCheck</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken; it cannot be checked.</source>
        <translation>照片没有位置信息，无法核对。</translation>
    </message>
    <message>
        <source>The station has no position with which the photo could be compared.</source>
        <translation>站点没有坐标，照片无法核对。</translation>
    </message>
    <message>
        <source>Taken %1 from the station.</source>
        <translation>拍摄点距站点 %1。</translation>
    </message>
    <message>
        <source>Taken %1 %2 of the station; at most %3 are expected.</source>
        <translation>拍摄点在站点%2方向 %1 处，超出允许的 %3。</translation>
    </message>
    <message>
        <source>It would fit if the app had written shifted coordinates (GCJ-02).</source>
        <translation>若拍摄软件写入的是加偏坐标（GCJ-02），则位置相符。</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoDesk</name>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图片文件。</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoDialog</name>
    <message>
        <source>Photos of %1</source>
        <translation>%1的照片</translation>
    </message>
    <message>
        <source>Look at the warnings: leave the photos out, or keep them marked.</source>
        <translation>请查看警告：去掉这些照片，或勾选保留（将带标注）。</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoFolder</name>
    <message>
        <source>This is no picture that can be shown: %1.</source>
        <translation>不是可显示的图片：%1。</translation>
    </message>
    <message>
        <source>Use JPEG or PNG.</source>
        <translation>请使用 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>There is no station to which the photo could belong.</source>
        <translation>没有可归属照片的站点。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>请选择图片文件。</translation>
    </message>
    <message>
        <source>The photo has %1 MB; at most %2 MB are taken.</source>
        <translation>照片有 %1 MB，最大允许 %2 MB。</translation>
    </message>
    <message>
        <source>Save it smaller first.</source>
        <translation>请先压缩后再添加。</translation>
    </message>
    <message>
        <source>The name of the file does not end like that of a picture.</source>
        <translation>文件扩展名不是图片类型。</translation>
    </message>
    <message>
        <source>The photo cannot be read: %1.</source>
        <translation>照片无法读取：%1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>Check that you may write into the workspace.</source>
        <translation>请确认对工作区有写权限。</translation>
    </message>
    <message>
        <source>The photo cannot be written: %1.</source>
        <translation>照片无法写入：%1。</translation>
    </message>
    <message>
        <source>Check that you may write into the workspace and that the disk has room.</source>
        <translation>请确认对工作区有写权限且磁盘空间充足。</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoIntake</name>
    <message>
        <source>Positions are shifted ones (GCJ-02)</source>
        <translation>坐标为加偏坐标（GCJ-02）</translation>
    </message>
    <message>
        <source>Some apps of phones write the coordinates of internet maps. They are converted to CGCS2000.</source>
        <translation>部分手机软件写入互联网地图的坐标；勾选后换算为 CGCS2000。</translation>
    </message>
    <message>
        <source>Keep them nevertheless; they stay marked</source>
        <translation>仍然保留，并标注位置不符</translation>
    </message>
    <message>
        <source>&amp;Photos …</source>
        <translation>照片(&amp;P) …</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>去掉(&amp;L)</translation>
    </message>
    <message>
        <source>Photos of this station</source>
        <translation>本站照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not taken at the station, or do not say where.</source>
        <translation>
            <numerusform>%n 张照片不在站点拍摄，或没有位置信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos here, or choose them. Position and time are read from the pictures.</source>
        <translation>将照片拖到这里或点“照片”选择；位置和时间从照片中读取。</translation>
    </message>
</context>
<context>
    <name>jinguan::PhotoStrip</name>
    <message>
        <source>time not known</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>taken elsewhere</source>
        <translation>位置不符</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>位置不详</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation>位置相符</translation>
    </message>
    <message>
        <source>Looks %1.</source>
        <translation>朝%1。</translation>
    </message>
    <message>
        <source>No photo is recorded yet. Photos are added with a visit.</source>
        <translation>尚无登记的照片。登记巡检时可添加照片。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlaceCheck</name>
    <message>
        <source>it lies %1 km outside %2</source>
        <translation>位于 %2 以外 %1 km</translation>
    </message>
    <message>
        <source>it lies %1 km outside the extent of %2</source>
        <translation>位于 %2 范围以外 %1 km</translation>
    </message>
    <message>
        <source>it lies %1 km from the river %2</source>
        <translation>距河流 %2 有 %1 km</translation>
    </message>
    <message>
        <source>the river layer knows %1 only up to a point %2 km from here</source>
        <translation>河流图层中的%1只绘到距此处 %2 千米的地方</translation>
    </message>
</context>
<context>
    <name>jinguan::PlaceGeneralisation</name>
    <message>
        <source>“%1” with %2 metres is no rule for a place.</source>
        <translation>“%1”（%2米）不是位置规则。</translation>
    </message>
    <message>
        <source>Write omit, or for stations grid with a number of metres.</source>
        <translation>请写 omit；点位也可写 grid 并给出米数。</translation>
    </message>
    <message>
        <source>“%1” is neither station nor layer.</source>
        <translation>“%1”既不是 station 也不是 layer。</translation>
    </message>
    <message>
        <source>There is no rule for stations of other kinds.</source>
        <translation>没有其他类型点位的规则。</translation>
    </message>
    <message>
        <source>Add a row for the kind *.</source>
        <translation>请为类型 * 增加一行。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlaceLayer</name>
    <message>
        <source>What the sheet is about</source>
        <translation>本图所示事件点位</translation>
    </message>
    <message>
        <source>Downstream, reached later</source>
        <translation>下游将受影响点位</translation>
    </message>
    <message>
        <source>Upstream, where it comes from</source>
        <translation>上游来水点位</translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation>事件点位</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanAcceptCommands</name>
    <message>
        <source>The scenario “%1” has no site %2.</source>
        <translation>方案“%1”没有第 %2 号点位。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n site(s), numbered from 1.</source>
        <translation>
            <numerusform>共有 %n 个点位，从 1 起编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>重新列入规划</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>替代 %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) retired: the acceptance is withdrawn.</source>
        <translation>
            <numerusform>已撤销 %n 个站点：采纳已撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned station(s) are in the network now.</source>
        <translation>
            <numerusform>监测网中已列入 %n 个规划站点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario could not be marked: %1</source>
        <translation>无法在方案上作标记：%1</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1”不是有效的日期。请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <comment>area, number</comment>
        <translation>%1，%2 人</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>area and people, number</comment>
        <translation>%1，权重 %2</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Longitude, latitude</source>
        <translation>经度、纬度</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>布点类别</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>代表半径</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Planned station</source>
        <translation>规划站点</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>替代站点</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>of that, no station yet</source>
        <translation>其中尚无站点覆盖</translation>
    </message>
    <message>
        <source>of that, nothing else at all</source>
        <translation>其中仅由本点位覆盖</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>点位 %1</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>相邻</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Shared km²</source>
        <translation>共同覆盖 km²</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代点</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Turn sites of a scenario into planned stations, or take that back.</source>
        <translation>将方案的点位列为规划站点，或予以撤回。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Numbers of its sites, e.g. 1,3; by default all that are not accepted yet (with --withdraw: all that are)</source>
        <translation>点位编号，如 1,3；默认为所有尚未采纳的点位（与 --withdraw 同用时为所有已采纳的点位）</translation>
    </message>
    <message>
        <source>Day from which the stations are planned; by default today</source>
        <translation>站点列入规划的起始日期；默认为今天</translation>
    </message>
    <message>
        <source>Reason of the decision; it stays with the stations</source>
        <translation>决定的理由，随站点保存</translation>
    </message>
    <message>
        <source>Take the acceptance back: the stations are retired</source>
        <translation>撤回采纳：站点转为已撤销</translation>
    </message>
    <message>
        <source>All that is known of the sites of a scenario.</source>
        <translation>方案各点位的全部已知情况。</translation>
    </message>
    <message>
        <source>Number of one site; by default all</source>
        <translation>某一点位的编号；默认为全部</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanAcceptance</name>
    <message>
        <source>Site %1 of “%2” is accepted already, as station %3.</source>
        <translation>方案“%2”的第 %1 号点位已采纳为站点 %3。</translation>
    </message>
    <message>
        <source>Leave it out, or withdraw the acceptance first.</source>
        <translation>请去掉该点位，或先撤回采纳。</translation>
    </message>
    <message>
        <source>Site %1 of “%2” is of the station kind “%3”, which is not in the catalogue.</source>
        <translation>方案“%2”的第 %1 号点位的站点类型“%3”不在目录中。</translation>
    </message>
    <message>
        <source>Propose sites of a known kind.</source>
        <translation>请用已知类型提出点位。</translation>
    </message>
    <message>
        <source>The scenario “%1” has no such site.</source>
        <translation>方案“%1”没有该点位。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n site(s).</source>
        <translation>
            <numerusform>共有 %n 个点位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario “%1” has no sites.</source>
        <translation>方案“%1”没有点位。</translation>
    </message>
    <message>
        <source>All sites of “%1” are accepted already.</source>
        <translation>方案“%1”的点位已全部采纳。</translation>
    </message>
    <message>
        <source>Sites %1 and %2 of “%3” are at the same place.</source>
        <translation>方案“%3”的第 %1 号与第 %2 号点位在同一位置。</translation>
    </message>
    <message>
        <source>Accept one of them only.</source>
        <translation>请只采纳其中一个。</translation>
    </message>
    <message>
        <source>At the place of site %1 of “%2” there is a station of that kind already: %3 (%4).</source>
        <translation>方案“%2”第 %1 号点位处已有同类站点：%3（%4）。</translation>
    </message>
    <message>
        <source>Leave the site out, or move it.</source>
        <translation>请去掉该点位，或将其移开。</translation>
    </message>
    <message>
        <source>Planned in a demonstration workspace, from the scenario “%1”; nothing is built.</source>
        <translation>在演示工作区中规划，来自方案“%1”；并未建设。</translation>
    </message>
    <message>
        <source>Planned, from the scenario “%1”; nothing is built yet.</source>
        <translation>规划站点，来自方案“%1”；尚未建设。</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>方案“%1”</translation>
    </message>
    <message>
        <source>Accepted from the scenario “%1”, site %2: %3</source>
        <translation>采纳自方案“%1”第 %2 号点位：%3</translation>
    </message>
    <message>
        <source>Site %1 is to take the place of the station %2, which is not in the network any more.</source>
        <translation>第 %1 号点位拟替代站点 %2，但该站点已不在监测网中。</translation>
    </message>
    <message>
        <source>Propose again with the stations of today.</source>
        <translation>请按当前站点重新提出方案。</translation>
    </message>
    <message>
        <source>The station %1 is to move already, to %2.</source>
        <translation>站点 %1 已定迁至 %2。</translation>
    </message>
    <message>
        <source>Withdraw that acceptance first.</source>
        <translation>请先撤回该采纳。</translation>
    </message>
    <message>
        <source>The station %1 is %2: what was built is not withdrawn.</source>
        <translation>站点 %1 的状态为“%2”：已建成的不能撤回。</translation>
    </message>
    <message>
        <source>Leave it out, or retire the station.</source>
        <translation>请去掉该点位，或撤销该站点。</translation>
    </message>
    <message>
        <source>Acceptance withdrawn.</source>
        <translation>采纳已撤回。</translation>
    </message>
    <message>
        <source>Acceptance withdrawn: %1</source>
        <translation>采纳已撤回：%1</translation>
    </message>
    <message>
        <source>Of “%1”, a site that was never accepted cannot be withdrawn.</source>
        <translation>方案“%1”中从未采纳的点位不能撤回。</translation>
    </message>
    <message>
        <source>Choose from those that are accepted.</source>
        <translation>请从已采纳的点位中选择。</translation>
    </message>
    <message>
        <source>Nothing was accepted from the scenario “%1”.</source>
        <translation>方案“%1”没有已采纳的点位。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanArguments</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>The station kind “%1” is not in the catalogue.</source>
        <translation>目录中没有站点类型“%1”。</translation>
    </message>
    <message>
        <source>The siting class “%1” is not in the catalogue.</source>
        <translation>布设类别“%1”不在目录中。</translation>
    </message>
    <message>
        <source>“%1” is no planning model.</source>
        <translation>“%1”不是规划模型。</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>请从以下选择：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1”不是有效的日期。请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>--demand suitability needs criteria, and none are given.</source>
        <translation>--demand suitability 需要准则，但未给出。</translation>
    </message>
    <message>
        <source>Write them into a request file and give it with --request.</source>
        <translation>请写入请求文件并用 --request 给出。</translation>
    </message>
    <message>
        <source>“%1” is no demand.</source>
        <translation>“%1”不是需求。</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>请给出其中之一：%1。</translation>
    </message>
    <message>
        <source>Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]].</source>
        <translation>请写成 --site-kind KIND:RADIUS:COST[:LEAST[:MOST]]（类型:半径:费用[:至少[:至多]]）。</translation>
    </message>
    <message>
        <source>“%1” is no kind of site.</source>
        <translation>“%1”不是站点类型。</translation>
    </message>
    <message>
        <source>Write --site-kind KIND:RADIUS:COST[:LEAST[:MOST]], for example air_micro:1000:8:2:20.</source>
        <translation>请写成 --site-kind KIND:RADIUS:COST[:LEAST[:MOST]]（类型:半径:费用[:至少[:至多]]），例如 air_micro:1000:8:2:20。</translation>
    </message>
    <message>
        <source>“%1” is no quota.</source>
        <translation>“%1”不是配额。</translation>
    </message>
    <message>
        <source>Write --quota district:CODE:LEAST[:MOST] or --quota class:ID:LEAST[:MOST], for example class:greenway:2.</source>
        <translation>请写成 --quota district:CODE:LEAST[:MOST] 或 --quota class:ID:LEAST[:MOST]，例如 class:greenway:2。</translation>
    </message>
    <message>
        <source>Write --variogram SHAPE:NUGGET:SILL:RANGE with the shape spherical, exponential, gaussian or matern, the sill with the nugget in it, the range in metres, for example spherical:20:150:12000.</source>
        <translation>请写成 --variogram SHAPE:NUGGET:SILL:RANGE：形状为 spherical、exponential、gaussian 或 matern，基台值含块金值，变程以米计，例如 spherical:20:150:12000。</translation>
    </message>
    <message>
        <source>“%1” is no variogram.</source>
        <translation>“%1”不是变异函数。</translation>
    </message>
    <message>
        <source>The variogram has nugget %1, sill %2 and range %3 m.</source>
        <translation>变异函数的块金值为 %1、基台值为 %2、变程为 %3 m。</translation>
    </message>
    <message>
        <source>The nugget is 0 or more, the sill more than 0 and at least the nugget, the range more than 0 m.</source>
        <translation>块金值不小于 0，基台值大于 0 且不小于块金值，变程大于 0 m。</translation>
    </message>
    <message>
        <source>JSON file with the question; options override what it says</source>
        <translation>含规划问题的 JSON 文件；选项优先于文件内容</translation>
    </message>
    <message>
        <source>Write the question to this JSON file, and answer nothing</source>
        <translation>将规划问题写入该 JSON 文件，不作计算</translation>
    </message>
    <message>
        <source>Element id; air by default</source>
        <translation>监测要素代码；默认为 air</translation>
    </message>
    <message>
        <source>Station kind; by default the first of the element</source>
        <translation>站点类型；默认为该监测要素的第一种</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit; by default the city</source>
        <translation>区（市）县或责任单位的代码；默认为全市</translation>
    </message>
    <message>
        <source>Representative radius in metres; by default that of the kind</source>
        <translation>代表半径（米）；默认采用该站点类型的半径</translation>
    </message>
    <message>
        <source>KIND:RADIUS:COST[:LEAST[:MOST]]: a kind that may be placed and whose stations count; several make a mixed plan</source>
        <translation>KIND:RADIUS:COST[:LEAST[:MOST]]：可布设且其现有站点计入的类型；给出多个即为混合方案</translation>
    </message>
    <message>
        <source>area, population, lines:ROLE, points:ROLE[:FIELD], raster:PATH, or suitability; area by default</source>
        <translation>area、population、lines:ROLE、points:ROLE[:FIELD]、raster:PATH 或 suitability；默认为 area</translation>
    </message>
    <message>
        <source>Step along lines of demand in metres; 100 by default</source>
        <translation>沿需求线的步长（米）；默认 100</translation>
    </message>
    <message>
        <source>Cell size of the demand grid in metres; chosen when left out</source>
        <translation>需求网格的单元大小（米）；省略时自动选取</translation>
    </message>
    <message>
        <source>Day on which existing stations must be running</source>
        <translation>现有站点须已运行的日期</translation>
    </message>
    <message>
        <source>Planned stations count as existing</source>
        <translation>规划站点按现有站点计</translation>
    </message>
    <message>
        <source>Number of new sites; 5 by default</source>
        <translation>新增站点数；默认 5</translation>
    </message>
    <message>
        <source>grid, greenway, ecobelt, road, river, township, built-up, station, drawn, class:ID; several with commas</source>
        <translation>grid、greenway、ecobelt、road、river、township、built-up、station、drawn、class:ID；多个用逗号分隔</translation>
    </message>
    <message>
        <source>Distance of candidates in metres; chosen when left out</source>
        <translation>候选点间距（米）；省略时自动选取</translation>
    </message>
    <message>
        <source>Least distance between stations in metres</source>
        <translation>站点间最小距离（米）</translation>
    </message>
    <message>
        <source>Layer roles inside whose polygons no site may stand, with commas</source>
        <translation>不得布点的面图层角色，用逗号分隔</translation>
    </message>
    <message>
        <source>maximal_cover, set_cover, p_median, p_center, mean_variance, max_variance, mutual_information</source>
        <translation>maximal_cover、set_cover、p_median、p_center、mean_variance、max_variance、mutual_information</translation>
    </message>
    <message>
        <source>Stations that must cover a place for it to count</source>
        <translation>一处地点须被几个站点覆盖才算覆盖</translation>
    </message>
    <message>
        <source>Share of the demand that set_cover must reach, 0 to 1</source>
        <translation>set_cover 须达到的需求覆盖比例，0 至 1</translation>
    </message>
    <message>
        <source>What all new sites together may cost</source>
        <translation>全部新增站点的费用上限（预算）</translation>
    </message>
    <message>
        <source>district:CODE:LEAST[:MOST] or class:ID:LEAST[:MOST]: new sites of a district or siting class</source>
        <translation>district:CODE:LEAST[:MOST] 或 class:ID:LEAST[:MOST]：区（市）县或布点类别的新增站点配额</translation>
    </message>
    <message>
        <source>Codes of existing stations that may be given up for a place among the candidates, with commas</source>
        <translation>可迁至候选点的现有站点编码，用逗号分隔</translation>
    </message>
    <message>
        <source>SHAPE:NUGGET:SILL:RANGE of the variance models; fitted when left out</source>
        <translation>方差模型的变异函数 SHAPE:NUGGET:SILL:RANGE；省略时由数据拟合</translation>
    </message>
    <message>
        <source>Indicator of the variance models</source>
        <translation>方差模型所用的监测指标</translation>
    </message>
    <message>
        <source>A plane as trend in the variance models (universal kriging)</source>
        <translation>方差模型以平面为趋势（泛克里金）</translation>
    </message>
    <message>
        <source>Time of the solver</source>
        <translation>求解时间（秒）</translation>
    </message>
    <message>
        <source>Seed of the solver; the same seed gives the same plan</source>
        <translation>求解随机种子；种子相同则方案相同</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanAssessCommand</name>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1”不是日期。请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>The element “%1” has no indicator “%2”.</source>
        <translation>要素“%1”没有指标“%2”。</translation>
    </message>
    <message>
        <source>The workspace has no readings.</source>
        <translation>工作区没有监测数据。</translation>
    </message>
    <message>
        <source>Leave --indicator out, or import readings first.</source>
        <translation>请去掉 --indicator，或先导入监测数据。</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are needed (HJ/T 166-2004, from memory: to be confirmed).</source>
        <translation>
            <numerusform>需要 %n 个样品（HJ/T 166-2004，凭记忆，待确认）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess the network as it is: coverage, goals, minimum numbers, redundancy, ranking.</source>
        <translation>评估网络现状：覆盖、目标、最少点位数、冗余、排序。</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>要素编号，如 air</translation>
    </message>
    <message>
        <source>Station kind; by default all of the element</source>
        <translation>站点类型；默认该要素全部</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit; by default the city</source>
        <translation>区（市）县或责任单位编码；默认全市</translation>
    </message>
    <message>
        <source>Day on which existing stations must be running</source>
        <translation>现有站点须在运行的日期</translation>
    </message>
    <message>
        <source>Count planned stations too</source>
        <translation>规划站点也计入</translation>
    </message>
    <message>
        <source>Size in metres of the cells people are counted on</source>
        <translation>统计人口的网格边长（米）</translation>
    </message>
    <message>
        <source>Indicator whose readings are compared, e.g. PM2.5</source>
        <translation>比较监测数据的指标，如 PM2.5</translation>
    </message>
    <message>
        <source>First day of the readings</source>
        <translation>数据首日</translation>
    </message>
    <message>
        <source>Last day of the readings</source>
        <translation>数据末日</translation>
    </message>
    <message>
        <source>day or hour</source>
        <translation>day（日）或 hour（小时）</translation>
    </message>
    <message>
        <source>Codes of stations that are to stand for all; by default all but each one</source>
        <translation>用以代表全部的站点编码；默认逐一剔除</translation>
    </message>
    <message>
        <source>Only these tables</source>
        <translation>只要这些表</translation>
    </message>
    <message>
        <source>CSV file; with several tables one file each, named after it</source>
        <translation>CSV 文件；多个表时各写一个以其命名的文件</translation>
    </message>
    <message>
        <source>Number of samples that tell a mean within an allowed error.</source>
        <translation>在允许误差内求得均值所需的样品数。</translation>
    </message>
    <message>
        <source>Standard deviation, or coefficient of variation</source>
        <translation>标准差或变异系数</translation>
    </message>
    <message>
        <source>Allowed error in the same unit</source>
        <translation>同单位的允许误差</translation>
    </message>
    <message>
        <source>Two-sided confidence</source>
        <translation>双侧置信度</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCharts</name>
    <message>
        <source>Coverage over budgets</source>
        <translation>覆盖随预算的变化</translation>
    </message>
    <message>
        <source>Coverage over the number of sites</source>
        <translation>覆盖随点位数量的变化</translation>
    </message>
    <message>
        <source>% of the people</source>
        <translation>占人口 %</translation>
    </message>
    <message>
        <source>% of the area</source>
        <translation>占面积 %</translation>
    </message>
    <message>
        <source>% of the demand</source>
        <translation>占需求 %</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>new sites</source>
        <translation>新增点位数</translation>
    </message>
    <message>
        <source>best plan found</source>
        <translation>已求得的最优方案</translation>
    </message>
    <message>
        <source>proved bound: no plan of these candidates covers more</source>
        <translation>按这些候选点已证明的上界：任何方案都不会覆盖更多</translation>
    </message>
    <message>
        <source>%1 % more than the point before</source>
        <translation>比前一点多 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s), cost %1</source>
        <translation>
            <numerusform>%n 个点位，成本 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>proved within %1 %</source>
        <translation>与上界相差不超过 %1 %</translation>
    </message>
    <message>
        <source>from here on clearly less</source>
        <translation>此后收益明显减小</translation>
    </message>
    <message>
        <source>Coverage when it is otherwise: %1</source>
        <translation>假设改变时的覆盖：%1</translation>
    </message>
    <message>
        <source>best plan for the case</source>
        <translation>该情形的最优方案</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>network as it is</source>
        <translation>现状监测网</translation>
    </message>
    <message>
        <source>holding on to the plan loses %1 %</source>
        <translation>坚持本方案损失 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n of its sites chosen again</source>
        <translation>
            <numerusform>其中 %n 个点位再次入选</numerusform>
        </translation>
    </message>
    <message>
        <source>weight of people, the rest is area</source>
        <translation>人口权重，其余为面积</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCheckCommand</name>
    <message>
        <source>“%1” is no attribute. Write it like inlet_height=12.</source>
        <translation>“%1”不是属性，请写成 inlet_height=12 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no place. Write it like 104.0657,30.6595.</source>
        <translation>“%1”不是位置，请写成 104.0657,30.6595 的形式。</translation>
    </message>
    <message>
        <source>The station kind “%1” is not in the catalogue.</source>
        <translation>目录中没有站点类型“%1”。</translation>
    </message>
    <message>
        <source>The siting class “%1” is not in the catalogue.</source>
        <translation>目录中没有布点类别“%1”。</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-23.</source>
        <translation>“%1”不是日期，请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1. What rests on them is indicative.</source>
        <translation>示意、非实测：%1。依据它们的结论仅供参考。</translation>
    </message>
    <message>
        <source>Not in the workspace: %1.</source>
        <translation>工作区中没有：%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>schematic</source>
        <translation>示意</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>Clauses that fail</source>
        <translation>不符合的条款</translation>
    </message>
    <message>
        <source>All stations of the kind “%1” together</source>
        <translation>“%1”全部站点合并核查</translation>
    </message>
    <message>
        <source>Hold stations, a scenario or a place against the siting rules, clause by clause. Exit code 1 when a clause fails.</source>
        <translation>按布点规则逐条核查站点、方案或某一位置。有条款不符合时退出码为 1。</translation>
    </message>
    <message>
        <source>Code of a station</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Name of a scenario: each of its sites</source>
        <translation>情景名称：核查其每个点位</translation>
    </message>
    <message>
        <source>A place, longitude,latitude in degrees</source>
        <translation>位置，经度,纬度（度）</translation>
    </message>
    <message>
        <source>Station kind, of the place or of the stations</source>
        <translation>站点类型（位置的，或所查站点的）</translation>
    </message>
    <message>
        <source>Siting class of the place, e.g. greenway</source>
        <translation>位置的布点类别，如 greenway</translation>
    </message>
    <message>
        <source>All stations of this element, by default air</source>
        <translation>该要素的全部站点，默认 air</translation>
    </message>
    <message>
        <source>Day whose rules and positions hold; by default today</source>
        <translation>采用该日有效的规则与位置，默认今天</translation>
    </message>
    <message>
        <source>What is known of the site, e.g. inlet_height=12; may be repeated</source>
        <translation>点位已知情况，如 inlet_height=12，可重复</translation>
    </message>
    <message>
        <source>What is known of the network, e.g. population_10k=1000; may be repeated</source>
        <translation>监测网已知情况，如 population_10k=1000，可重复</translation>
    </message>
    <message>
        <source>Also clauses that do not apply</source>
        <translation>也列出不适用的条款</translation>
    </message>
    <message>
        <source>GeoJSON file for what there is to draw</source>
        <translation>把图形写入此 GeoJSON 文件</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCommands</name>
    <message>
        <source>Gaps of the network and proposals for new stations.</source>
        <translation>监测网络的空白区域与新增站点建议。</translation>
    </message>
    <message>
        <source>Tell what the network does not cover.</source>
        <translation>列出监测网络未覆盖的区域。</translation>
    </message>
    <message>
        <source>GeoJSON file for the gaps</source>
        <translation>空白区域的 GeoJSON 文件</translation>
    </message>
    <message>
        <source>Propose sites that cover most of what is not covered.</source>
        <translation>建议能最大程度覆盖空白区域的点位。</translation>
    </message>
    <message>
        <source>Keep the proposal in the workspace under this name</source>
        <translation>以此名称将建议保存到工作区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Station kind</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>代表半径</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>newest state</source>
        <translation>最新状态</translation>
    </message>
    <message>
        <source>Stations that count</source>
        <translation>计入的站点</translation>
    </message>
    <message>
        <source>Area covered</source>
        <translation>覆盖面积</translation>
    </message>
    <message>
        <source>%1 of %2 km² (%3)</source>
        <translation>%1 / %2 km²（%3）</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>覆盖人口</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Gap, exact</source>
        <translation>未覆盖面积（精确）</translation>
    </message>
    <message>
        <source>Stations left out</source>
        <translation>未计入的站点</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Area km²</source>
        <translation>面积 km²</translation>
    </message>
    <message>
        <source>Covered km²</source>
        <translation>覆盖 km²</translation>
    </message>
    <message>
        <source>Covered %</source>
        <translation>覆盖率 %</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>覆盖人口</translation>
    </message>
    <message>
        <source>Covered people %</source>
        <translation>人口覆盖率 %</translation>
    </message>
    <message>
        <source>The %1 largest of %2 gaps</source>
        <translation>最大的 %1 处空白（共 %2 处）</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n 处空白</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No site is proposed: --count 0 asks for none.</source>
        <translation>未建议点位：--count 0 表示不需要新点位。</translation>
    </message>
    <message>
        <source>No site is proposed: no candidate keeps the spacing.</source>
        <translation>未建议点位：没有候选点满足间距要求。</translation>
    </message>
    <message>
        <source>No site is proposed: no candidate covers anything that is not covered yet.</source>
        <translation>未建议点位：没有候选点能新增覆盖。</translation>
    </message>
    <message>
        <source>The workspace has a scenario “%1” already.</source>
        <translation>工作区中已有方案“%1”。</translation>
    </message>
    <message>
        <source>Add --replace to put this proposal in its place, or choose another name.</source>
        <translation>如要覆盖请加 --replace，或改用其他名称。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Gain, people</source>
        <translation>新增覆盖人口</translation>
    </message>
    <message>
        <source>Gain km²</source>
        <translation>新增覆盖 km²</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The scenario “%1” was replaced.</source>
        <translation>方案“%1”已覆盖。</translation>
    </message>
    <message>
        <source>The scenario “%1” was saved.</source>
        <translation>方案“%1”已保存。</translation>
    </message>
    <message>
        <source>Put it in the place of the scenario that has this name</source>
        <translation>覆盖同名方案</translation>
    </message>
    <message>
        <source>The question was written to %1. Give it with --request.</source>
        <translation>规划问题已写入 %1，可用 --request 给出。</translation>
    </message>
    <message>
        <source>Demand covered</source>
        <translation>覆盖需求</translation>
    </message>
    <message>
        <source>%1 of %2 %3 (%4)</source>
        <comment>covered, total, unit, share</comment>
        <translation>%1 / %2 %3（%4）</translation>
    </message>
    <message>
        <source>Demand, %1</source>
        <comment>unit of demand</comment>
        <translation>需求（%1）</translation>
    </message>
    <message>
        <source>Covered demand</source>
        <translation>覆盖需求</translation>
    </message>
    <message>
        <source>Covered demand %</source>
        <translation>需求覆盖率 %</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>个站点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>方案值</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界</translation>
    </message>
    <message>
        <source>Gap to the bound</source>
        <translation>与界的差距</translation>
    </message>
    <message>
        <source>0 %: no plan is better</source>
        <translation>0 %：已证明最优</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>求解用时</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cost, budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Gain, %1</source>
        <comment>unit of demand</comment>
        <translation>新增覆盖（%1）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>迁自</translation>
    </message>
    <message>
        <source>GeoTIFF file for the standard deviations of kriging before and after</source>
        <translation>布点前后克里金标准差的 GeoTIFF 文件</translation>
    </message>
    <message>
        <source>Covered %1 times</source>
        <translation>覆盖 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 %3 (%4); at least once %5</source>
        <comment>covered k times, total, unit, share, share</comment>
        <translation>%1 / %2 %3（%4）；至少覆盖一次 %5</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanCompareCommands</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>after this, more brings clearly less</source>
        <translation>此后再增加，收益明显减小</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>覆盖人口</translation>
    </message>
    <message>
        <source>Covered km²</source>
        <translation>覆盖 km²</translation>
    </message>
    <message>
        <source>Covered weight</source>
        <translation>覆盖权重</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Covered %</source>
        <translation>覆盖率 %</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>上界</translation>
    </message>
    <message>
        <source>Gap %</source>
        <translation>差距 %</translation>
    </message>
    <message>
        <source>Varied</source>
        <translation>改变项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>This plan %</source>
        <translation>本方案 %</translation>
    </message>
    <message>
        <source>Best %</source>
        <translation>最优 %</translation>
    </message>
    <message>
        <source>Regret %</source>
        <translation>遗憾值 %</translation>
    </message>
    <message>
        <source>Bound %</source>
        <translation>上界 %</translation>
    </message>
    <message>
        <source>Sites chosen again</source>
        <translation>再次入选的点位</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>不在方案中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>入选次数</translation>
    </message>
    <message>
        <source>Name of the scenario whose question is studied</source>
        <translation>要分析的方案名称</translation>
    </message>
    <message>
        <source>CSV file for the table</source>
        <translation>输出表格的 CSV 文件</translation>
    </message>
    <message>
        <source>Scenarios side by side, and beside the network as it is, by one yardstick.</source>
        <translation>按统一口径并排对比各方案与现状监测网。</translation>
    </message>
    <message>
        <source>Names of the scenarios</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Judge over this district or unit; city: over all of it</source>
        <translation>按该区（市）县或责任单位评判；city 为全市</translation>
    </message>
    <message>
        <source>Judge with this radius in metres</source>
        <translation>按该半径（米）评判</translation>
    </message>
    <message>
        <source>Cell size of the demand grid in metres</source>
        <translation>需求网格的边长（米）</translation>
    </message>
    <message>
        <source>Sites nearer than so many metres are the same place</source>
        <translation>相距小于该米数的点位视为同一位置</translation>
    </message>
    <message>
        <source>How much is covered for how many sites or how much money.</source>
        <translation>点位数量或预算与覆盖的关系。</translation>
    </message>
    <message>
        <source>Up to so many sites; by default twice what was asked</source>
        <translation>最多点位数；默认为方案要求的两倍</translation>
    </message>
    <message>
        <source>Budgets to solve for, e.g. 100,200,400</source>
        <translation>要求解的预算，如 100,200,400</translation>
    </message>
    <message>
        <source>Time of the exact solver for all points; 0: greedy choice alone</source>
        <translation>精确求解全部点的时间（秒）；0 为仅用贪心法</translation>
    </message>
    <message>
        <source>How a plan and its coverage change with radius, spacing and weights.</source>
        <translation>方案及其覆盖随半径、间距和权重的变化。</translation>
    </message>
    <message>
        <source>Time of the exact solver for each case; 0: greedy choice alone</source>
        <translation>精确求解每种情形的时间（秒）；0 为仅用贪心法</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanFileCommands</name>
    <message>
        <source>The workspace has a scenario “%1” already.</source>
        <translation>工作区中已有方案“%1”。</translation>
    </message>
    <message>
        <source>Add --replace to put this one in its place, or --name to give it another name.</source>
        <translation>加 --replace 以替换，或用 --name 另取名称。</translation>
    </message>
    <message>
        <source>Write a scenario to a JSON file.</source>
        <translation>将方案写入 JSON 文件。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>JSON file to write</source>
        <translation>要写入的 JSON 文件</translation>
    </message>
    <message>
        <source>Read a scenario from a JSON file.</source>
        <translation>从 JSON 文件读入方案。</translation>
    </message>
    <message>
        <source>JSON file of a scenario</source>
        <translation>方案的 JSON 文件</translation>
    </message>
    <message>
        <source>Another name for it</source>
        <translation>另取名称</translation>
    </message>
    <message>
        <source>Put it in the place of the scenario that has this name</source>
        <translation>覆盖同名方案</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanForm</name>
    <message>
        <source>New sampling plan</source>
        <translation>新建手工监测计划</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>手工监测计划</translation>
    </message>
    <message>
        <source>Search stations</source>
        <translation>查找点位</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>监测指标</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>截止于</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Month of the period</source>
        <translation>周期内第几月</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月几日至几日</translation>
    </message>
    <message>
        <source>Who samples</source>
        <translation>采样单位</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Days for the laboratory</source>
        <translation>分析时限（天）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>自何日起执行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanGoals</name>
    <message>
        <source>The goal “%1” names a measure, element or kind that is not known, or no target or day.</source>
        <translation>目标“%1”的计量方式、要素或站点类型无法识别，或没有目标值、期限。</translation>
    </message>
    <message>
        <source>%1 (no warning rule)</source>
        <translation>%1（没有预警规则）</translation>
    </message>
    <message>
        <source>%1 (no automatic readings)</source>
        <translation>%1（没有自动监测数据）</translation>
    </message>
    <message>
        <source>Data missing: the workspace holds no running place of this kind here.</source>
        <translation>缺数据：工作区在此没有该类在运点位。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Data missing: the workspace holds no manual results of sources of the last year.</source>
        <translation>缺数据：工作区没有最近一年的污染源手工监测结果。</translation>
    </message>
    <message>
        <source>%1 of %2 districts with sources have shown it; of the others data are missing.</source>
        <translation>有污染源的 %2 个区（市）县中 %1 个有监测结果，其余缺数据。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanGridCommand</name>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Squares of</source>
        <translation>网格边长</translation>
    </message>
    <message>
        <source>Squares that touch the built-up area</source>
        <translation>与建成区相交的网格</translation>
    </message>
    <message>
        <source>More than %1 valid</source>
        <translation>有效网格多于 %1 个</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no: choose smaller squares</source>
        <translation>否：请缩小网格边长</translation>
    </message>
    <message>
        <source>Lay the squares of a noise survey over the built-up area, and tell which are void.</source>
        <translation>在建成区布设区域噪声普查网格，并说明哪些无效。</translation>
    </message>
    <message>
        <source>Code of a district or responsible unit; by default the city</source>
        <translation>区（市）县或责任单位的代码；默认为全市</translation>
    </message>
    <message>
        <source>Side of a square in metres; by default the largest of the rule</source>
        <translation>网格边长（米）；默认取规则允许的最大值</translation>
    </message>
    <message>
        <source>Rule of the squares</source>
        <translation>网格规则</translation>
    </message>
    <message>
        <source>GeoJSON file for the squares</source>
        <translation>输出网格的 GeoJSON 文件</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanPage</name>
    <message>
        <source>&amp;New …</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>监测计划</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>监测指标</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Who samples</source>
        <translation>采样单位</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Days for it</source>
        <translation>分析时限（天）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源属性</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>There is no sampling plan yet. Make one with New, or import a table with the columns plan, element, stations, indicators, rhythm, sampler and valid_from.</source>
        <translation>还没有手工监测计划。点“新建”，或导入含计划名称、要素、点位编码、监测指标、监测频次、采样单位、起始日期等列的表格。</translation>
    </message>
    <message>
        <source>No sampling plan has a station in the area chosen in the tool bar.</source>
        <translation>工具栏所选范围内没有手工监测点位。</translation>
    </message>
    <message>
        <source>Import sampling plans</source>
        <translation>导入手工监测计划</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Export sampling plans</source>
        <translation>导出手工监测计划</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanVariance</name>
    <message>
        <source>Variogram</source>
        <translation>变异函数</translation>
    </message>
    <message>
        <source>Standard deviation, root of the mean variance</source>
        <translation>标准差（平均方差的平方根）</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <comment>figure after and before</comment>
        <translation>%1，之前 %2</translation>
    </message>
    <message>
        <source>Standard deviation, greatest</source>
        <translation>最大标准差</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>互信息</translation>
    </message>
    <message>
        <source>%1 nats, before %2, at most %3</source>
        <translation>%1 奈特，之前 %2，至多 %3</translation>
    </message>
    <message>
        <source>Variance of the goal</source>
        <translation>目标方差</translation>
    </message>
    <message>
        <source>%1, the least possible</source>
        <translation>%1，为最小可能值</translation>
    </message>
    <message>
        <source>%1, not less than %2 is possible</source>
        <translation>%1，不可能低于 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanVerifier</name>
    <message>
        <source>An option is chosen twice.</source>
        <translation>同一选项被重复选取。</translation>
    </message>
    <message>
        <source>An option is chosen that was not offered.</source>
        <translation>选取了未提供的选项。</translation>
    </message>
    <message>
        <source>%1 sites are chosen, %2 are allowed.</source>
        <translation>选取了 %1 个站点，只允许 %2 个。</translation>
    </message>
    <message>
        <source>Two sites are chosen at one place.</source>
        <translation>同一地点选取了两个站点。</translation>
    </message>
    <message>
        <source>Two sites are nearer than %1.</source>
        <translation>有两个站点的间距小于 %1。</translation>
    </message>
    <message>
        <source>The plan costs %1, the budget is %2.</source>
        <translation>方案费用为 %1，预算为 %2。</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 得到 %2 个。</translation>
    </message>
    <message>
        <source>The plan is worth %1, not %2.</source>
        <translation>方案值应为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The bound %1 lies above the value %2.</source>
        <translation>界 %1 高于方案值 %2。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningDock</name>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Choose a kind of station and a region, then show the gaps of the present network or have sites proposed.</source>
        <translation>请选择站点类型和区域，然后显示现有网络的空白区域或生成建议点位。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1: %2 km² in %3 gaps are not covered (%4 % of the region).</source>
        <translation>%1：未覆盖面积 %2 km²，共 %3 处空白区域（占区域的 %4 %）。</translation>
    </message>
    <message>
        <source>Scenario “%1” is saved.</source>
        <translation>方案“%1”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) proposed.</source>
        <translation>
            <numerusform>已建议 %n 个点位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选点</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) are planned stations now.</source>
        <translation>
            <numerusform>%n 个点位已成为规划站点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Element</source>
        <translation>监测要素</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningInputs</name>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>The workspace has neither the city's outline nor districts.</source>
        <translation>工作区中既没有市域轮廓，也没有区（市）县。</translation>
    </message>
    <message>
        <source>Import a layer with the role “district” first.</source>
        <translation>请先导入用途为“district”的图层。</translation>
    </message>
    <message>
        <source>The workspace has no district or responsible unit “%1” with a border.</source>
        <translation>工作区中没有带边界的区（市）县或责任单位“%1”。</translation>
    </message>
    <message>
        <source>Give the code of one that is in the layers “district” or “unit”, or none for the whole city.</source>
        <translation>请指定图层“district”或“unit”中已有的代码，或留空表示全市。</translation>
    </message>
    <message>
        <source>The workspace does not tell where people live.</source>
        <translation>工作区中没有人口分布数据。</translation>
    </message>
    <message>
        <source>Import a layer with the role “population” and a field “population”, or plan for area.</source>
        <translation>请导入用途为“population”且含字段“population”的图层，或按面积规划。</translation>
    </message>
    <message>
        <source>Candidates are to come from the layer “%1”, which the workspace does not have.</source>
        <translation>候选点应取自图层“%1”，但工作区中没有该图层。</translation>
    </message>
    <message>
        <source>Import it, or choose another source of candidates.</source>
        <translation>请导入该图层，或选择其他候选点来源。</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1. Figures that rest on them are indicative.</source>
        <translation>示意，非实测：%1。据此得出的数字仅供参考。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not in the workspace: %1. What these layers would tell is left out.</source>
        <translation>工作区中没有：%1。这些图层所能提供的信息未计入。</translation>
    </message>
    <message>
        <source>People are modelled: those of %1 places are spread around them at %2 per km².</source>
        <translation>人口为模拟值：%1 个地点的人口按 %2 人/km² 的密度分布在其周围。</translation>
    </message>
    <message>
        <source>People are modelled: those of %1 places are spread over the built-up area around them at %2 per km².</source>
        <translation>人口为模拟值：%1 个地点的人口按 %2 人/km² 的密度分布在其周围的建成区。</translation>
    </message>
    <message>
        <source>%1 of the %2 existing stations are invented for demonstration.</source>
        <translation>%2 个现有站点中有 %1 个为演示虚构。</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) of this kind do not count: %1.</source>
        <translation>
            <numerusform>该类站点有 %n 个未计入：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) of this kind do not count on %1: %2.</source>
        <translation>
            <numerusform>该类站点有 %n 个在 %1 未计入：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” may move, but no station of the kinds that counts on the day has this code.</source>
        <translation>“%1”被列为可迁站点，但当日计入的各类站点中没有此编码。</translation>
    </message>
    <message>
        <source>Give codes of existing stations of: %1.</source>
        <translation>请给出以下类型现有站点的编码：%1。</translation>
    </message>
    <message>
        <source>The place “%1” of the layer “%2” has “%3” in the field “%4”.</source>
        <translation>图层“%2”中的“%1”在字段“%4”的值为“%3”。</translation>
    </message>
    <message>
        <source>Demand needs numbers of 0 or more there.</source>
        <translation>需求须为不小于 0 的数。</translation>
    </message>
    <message>
        <source>Demand is to come from the layer “%1”, which the workspace does not have.</source>
        <translation>需求取自图层“%1”，但工作区没有该图层。</translation>
    </message>
    <message>
        <source>Import it, or plan for another demand.</source>
        <translation>请导入该图层，或另选需求。</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2”.</source>
        <translation>图层“%1”没有字段“%2”。</translation>
    </message>
    <message>
        <source>Its fields: %1.</source>
        <translation>其字段：%1。</translation>
    </message>
    <message>
        <source>The layer “%1” holds no lines.</source>
        <translation>图层“%1”没有线要素。</translation>
    </message>
    <message>
        <source>Choose a layer of lines, such as greenway, road or river.</source>
        <translation>请选择线图层，如 greenway、road 或 river。</translation>
    </message>
    <message>
        <source>“%1” is no siting class of this element.</source>
        <translation>“%1”不是该监测要素的布点类别。</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>请从以下选择：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningMap</name>
    <message>
        <source>No station tells anything there yet.</source>
        <translation>该处尚无站点提供信息。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningModel</name>
    <message>
        <source>Maximal covering</source>
        <translation>最大覆盖</translation>
    </message>
    <message>
        <source>Fewest sites that cover a share</source>
        <translation>达到覆盖份额的最少点位</translation>
    </message>
    <message>
        <source>Least mean distance (p-median)</source>
        <translation>平均距离最小（p-中位）</translation>
    </message>
    <message>
        <source>Least greatest distance (p-center)</source>
        <translation>最大距离最小（p-中心）</translation>
    </message>
    <message>
        <source>Least mean kriging variance</source>
        <translation>克里金方差均值最小</translation>
    </message>
    <message>
        <source>Least greatest kriging variance</source>
        <translation>克里金方差最大值最小</translation>
    </message>
    <message>
        <source>Most mutual information</source>
        <translation>互信息最大</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningProblem</name>
    <message>
        <source>The population layer has nobody in this region.</source>
        <translation>人口图层在该区域内没有人口。</translation>
    </message>
    <message>
        <source>Choose another region, or plan for area.</source>
        <translation>请选择其他区域，或按面积规划。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cells of %1 m are coarse for a radius of %2 m: counted figures are rough, the exact gap is not. A smaller region or cell makes them finer.</source>
        <translation>%1 m 的网格单元对 %2 m 的半径偏粗：统计数字为粗略值，空白区域本身是精确的。缩小区域或网格单元可提高精度。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line or area, district</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>%1附近</translation>
    </message>
    <message>
        <source>%1, near %2</source>
        <comment>district, place</comment>
        <translation>%1，%2附近</translation>
    </message>
    <message>
        <source>No rule tells where the class lies.</source>
        <translation>没有规则说明该类别的范围。</translation>
    </message>
    <message>
        <source>Candidates are to stand in the siting class “%1”. %2</source>
        <translation>候选点取自布点类别“%1”。%2</translation>
    </message>
    <message>
        <source>Import the layer, or choose another source of candidates.</source>
        <translation>请导入该图层，或另选候选点来源。</translation>
    </message>
    <message>
        <source>Where the siting class “%1” lies is not known for this element.</source>
        <translation>该要素下布设类别“%1”的位置未知。</translation>
    </message>
    <message>
        <source>Choose another class, or see to its layers and ask again.</source>
        <translation>请选择其他类别，或检查其图层后重试。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningQuestion</name>
    <message>
        <source>So many sites, placed so that together they cover most of the demand that no station covers yet.</source>
        <translation>布设给定数量的点位，使其合计覆盖最多的尚未覆盖的需求。</translation>
    </message>
    <message>
        <source>The fewest (or cheapest) sites that bring the covered share of the demand to what is wanted.</source>
        <translation>以最少（或最省）的点位使需求覆盖率达到目标。</translation>
    </message>
    <message>
        <source>So many sites, placed so that the demand is as near as can be to its nearest station on average.</source>
        <translation>布设给定数量的点位，使需求到最近站点的平均距离最小。</translation>
    </message>
    <message>
        <source>So many sites, placed so that the place farthest from any station is as near to one as can be.</source>
        <translation>布设给定数量的点位，使离站点最远的地方尽可能近。</translation>
    </message>
    <message>
        <source>So many sites, placed so that values between stations are uncertain as little as can be on average.</source>
        <translation>布设给定数量的点位，使站点之间数值的平均不确定性（克里金方差）最小。</translation>
    </message>
    <message>
        <source>So many sites, placed so that the most uncertain place becomes as certain as can be.</source>
        <translation>布设给定数量的点位，使最不确定的地方的克里金方差最小。</translation>
    </message>
    <message>
        <source>So many sites, placed so that their readings tell most about the places without a station.</source>
        <translation>布设给定数量的点位，使其读数对未设站处的信息量最大。</translation>
    </message>
    <message>
        <source>Anywhere (grid)</source>
        <translation>任意位置（网格）</translation>
    </message>
    <message>
        <source>Along the greenway</source>
        <translation>绿道沿线</translation>
    </message>
    <message>
        <source>In the ecological belt</source>
        <translation>生态带内</translation>
    </message>
    <message>
        <source>Along main roads</source>
        <translation>主要道路沿线</translation>
    </message>
    <message>
        <source>Along rivers</source>
        <translation>河流沿线</translation>
    </message>
    <message>
        <source>At townships</source>
        <translation>乡镇（街道）所在地</translation>
    </message>
    <message>
        <source>In the built-up area</source>
        <translation>建成区内</translation>
    </message>
    <message>
        <source>Where stations stand</source>
        <translation>现有站点所在处</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手绘</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningRequest</name>
    <message>
        <source>The radius is %1 m.</source>
        <translation>半径为 %1 m。</translation>
    </message>
    <message>
        <source>Give one between 1 m and %1 km.</source>
        <translation>请填写 1 m 至 %1 km 之间的值。</translation>
    </message>
    <message>
        <source>The number of new sites is %1.</source>
        <translation>新增点位数量为 %1。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>请填写 0 或更大的值。</translation>
    </message>
    <message>
        <source>Cell size, candidate step and spacing cannot be negative.</source>
        <translation>网格单元大小、候选点步长和间距不能为负数。</translation>
    </message>
    <message>
        <source>Give 0 to have them chosen.</source>
        <translation>填 0 则自动选取。</translation>
    </message>
    <message>
        <source>No source of candidates is chosen.</source>
        <translation>未选择候选点来源。</translation>
    </message>
    <message>
        <source>Choose at least one of: %1.</source>
        <translation>请至少选择以下之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is no source of candidates.</source>
        <translation>“%1”不是候选点来源。</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>请从以下选择：%1。</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>km of line</source>
        <translation>线路公里</translation>
    </message>
    <message>
        <source>places</source>
        <translation>处</translation>
    </message>
    <message>
        <source>of the raster</source>
        <translation>栅格值</translation>
    </message>
    <message>
        <source>suitable km²</source>
        <translation>适宜性加权 km²</translation>
    </message>
    <message>
        <source>Give at most %1.</source>
        <translation>请给出不超过 %1 的数。</translation>
    </message>
    <message>
        <source>The spacing is %1 m.</source>
        <translation>间距为 %1 m。</translation>
    </message>
    <message>
        <source>Give at most %1 km.</source>
        <translation>请给出不超过 %1 km 的值。</translation>
    </message>
    <message>
        <source>People of towns are spread at %1 per km².</source>
        <translation>城镇人口按 %1 人/km² 分布。</translation>
    </message>
    <message>
        <source>Give more than 0.</source>
        <translation>请给出大于 0 的数。</translation>
    </message>
    <message>
        <source>A place is to be covered by %1 stations.</source>
        <translation>一处地点须被 %1 个站点覆盖。</translation>
    </message>
    <message>
        <source>Give 1 to %1 folds.</source>
        <translation>覆盖重数应为 1 至 %1。</translation>
    </message>
    <message>
        <source>The share of the demand to be covered is %1.</source>
        <translation>须覆盖的需求比例为 %1。</translation>
    </message>
    <message>
        <source>Give more than 0 and at most 1 (all).</source>
        <translation>请给出大于 0 且不超过 1（全部）的数。</translation>
    </message>
    <message>
        <source>The solver gets %1 seconds.</source>
        <translation>求解时间为 %1 秒。</translation>
    </message>
    <message>
        <source>The variogram has nugget %1, partial sill %2 and range %3 m.</source>
        <translation>变异函数的块金值为 %1、偏基台值为 %2、变程为 %3 m。</translation>
    </message>
    <message>
        <source>Nugget and partial sill are 0 or more, not both 0; the range is more than 0 m.</source>
        <translation>块金值与偏基台值不小于 0 且不同时为 0；变程大于 0 m。</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 and at most %3 sites.</source>
        <translation>“%1”要求至少 %2 个、至多 %3 个站点。</translation>
    </message>
    <message>
        <source>Give 0 or more; leave the most out for no limit.</source>
        <translation>请给出不小于 0 的数；不限上限时省略至多。</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 but at most %3 sites.</source>
        <translation>“%1”要求至少 %2 个，却至多 %3 个站点。</translation>
    </message>
    <message>
        <source>The most cannot be less than the least.</source>
        <translation>至多不能小于至少。</translation>
    </message>
    <message>
        <source>A kind that may be placed has no name.</source>
        <translation>有一种可布设的类型没有名称。</translation>
    </message>
    <message>
        <source>Give the id of a station kind.</source>
        <translation>请给出站点类型代码。</translation>
    </message>
    <message>
        <source>The kind “%1” is offered twice.</source>
        <translation>类型“%1”重复给出。</translation>
    </message>
    <message>
        <source>Offer each kind once.</source>
        <translation>每种类型只给一次。</translation>
    </message>
    <message>
        <source>The radius of the kind “%1” is %2 m.</source>
        <translation>类型“%1”的半径为 %2 m。</translation>
    </message>
    <message>
        <source>A site of the kind “%1” costs %2.</source>
        <translation>类型“%1”的单站费用为 %2。</translation>
    </message>
    <message>
        <source>The kinds ask for at least %1 sites together, but only %2 are to be placed.</source>
        <translation>各类型合计至少要 %1 个站点，而只布设 %2 个。</translation>
    </message>
    <message>
        <source>Lower what the kinds ask for, or place more sites.</source>
        <translation>请降低各类型的下限，或增加布设数。</translation>
    </message>
    <message>
        <source>The budget is %1.</source>
        <translation>预算为 %1。</translation>
    </message>
    <message>
        <source>Give more than 0, or 0 for no limit.</source>
        <translation>请给出大于 0 的数，0 表示不限。</translation>
    </message>
    <message>
        <source>What the kinds ask for at least costs %1, more than the budget of %2.</source>
        <translation>各类型下限合计费用为 %1，超过预算 %2。</translation>
    </message>
    <message>
        <source>Raise the budget, or lower what the kinds ask for.</source>
        <translation>请提高预算，或降低各类型的下限。</translation>
    </message>
    <message>
        <source>A quota names no district and no siting class.</source>
        <translation>有一项配额未指明区（市）县或布点类别。</translation>
    </message>
    <message>
        <source>Give a district code or the id of a siting class.</source>
        <translation>请给出区（市）县代码或布点类别代码。</translation>
    </message>
    <message>
        <source>There are two quotas for “%1”.</source>
        <translation>“%1”有两项配额。</translation>
    </message>
    <message>
        <source>Give one, with least and most.</source>
        <translation>请合为一项，写明至少与至多。</translation>
    </message>
    <message>
        <source>The quotas of the districts ask for at least %1 sites together, but only %2 are to be placed.</source>
        <translation>各区（市）县配额合计至少要 %1 个站点，而只布设 %2 个。</translation>
    </message>
    <message>
        <source>Lower the quotas, or place more sites.</source>
        <translation>请降低配额，或增加布设数。</translation>
    </message>
    <message>
        <source>Demand is to come from a layer, but none is named.</source>
        <translation>需求取自图层，但未指明图层。</translation>
    </message>
    <message>
        <source>Name a line layer, a point layer, a raster, or the suitability.</source>
        <translation>请指明线图层、点图层、栅格或适宜性。</translation>
    </message>
    <message>
        <source>Give the path of a raster.</source>
        <translation>请给出栅格路径。</translation>
    </message>
    <message>
        <source>Give the role of a layer.</source>
        <translation>请给出图层角色。</translation>
    </message>
    <message>
        <source>Lines are walked in steps of %1 m.</source>
        <translation>沿线步长为 %1 m。</translation>
    </message>
    <message>
        <source>Give more than 0 m.</source>
        <translation>请给出大于 0 m 的值。</translation>
    </message>
    <message>
        <source>The drawn exclusion %1 is no polygon: “%2”.</source>
        <translation>手绘排除区 %1 不是面：“%2”。</translation>
    </message>
    <message>
        <source>Give well-known text of a polygon, such as POLYGON((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6)).</source>
        <translation>请给出面的 WKT 文本，如 POLYGON((104 30.6, 104.1 30.6, 104.1 30.7, 104 30.6))。</translation>
    </message>
    <message>
        <source>The drawn exclusion %1 lies outside the earth: “%2”.</source>
        <translation>手绘排除区 %1 超出经纬度范围：“%2”。</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees (EPSG:4490).</source>
        <translation>请给出以度为单位的经纬度（EPSG:4490）。</translation>
    </message>
    <message>
        <source>The drawn candidate %1 lies at %2, %3.</source>
        <translation>手绘候选点 %1 位于 %2, %3。</translation>
    </message>
    <message>
        <source>Candidates are to be those drawn by hand, but none is drawn.</source>
        <translation>候选点取自手绘，但尚未绘制。</translation>
    </message>
    <message>
        <source>Draw at least one, or choose another source of candidates.</source>
        <translation>请至少绘制一个，或另选候选点来源。</translation>
    </message>
    <message>
        <source>A station that may move has no code.</source>
        <translation>有一个可迁站点没有编码。</translation>
    </message>
    <message>
        <source>Give codes of existing stations.</source>
        <translation>请给出现有站点的编码。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningRequestFile</name>
    <message>
        <source>The key “%1” is not known.</source>
        <translation>未知的键“%1”。</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation>此处可用：%1。</translation>
    </message>
    <message>
        <source>The key “%1” must be %2.</source>
        <translation>键“%1”须为%2。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Give a value from %1 to %2.</source>
        <translation>请给出 %1 至 %2 的值。</translation>
    </message>
    <message>
        <source>Give at least %1.</source>
        <translation>请给出不小于 %1 的值。</translation>
    </message>
    <message>
        <source>The key “%1” is %2.</source>
        <translation>键“%1”的值为 %2。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The key “%1” is “%2”.</source>
        <translation>键“%1”的值为“%2”。</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>请给出其中之一：%1。</translation>
    </message>
    <message>
        <source>The key “%1” is “%2”, no day.</source>
        <translation>键“%1”的值“%2”不是日期。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23, or leave it empty for the newest state.</source>
        <translation>请写成 2026-11-23 的形式；留空表示最新状态。</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>对象列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of positions [longitude, latitude]</source>
        <translation>位置 [经度, 纬度] 的列表</translation>
    </message>
    <message>
        <source>a position [longitude, latitude]</source>
        <translation>位置 [经度, 纬度]</translation>
    </message>
    <message>
        <source>a list of pairs [distance or value, score]</source>
        <translation>[距离或数值, 得分] 的列表</translation>
    </message>
    <message>
        <source>a pair [distance or value, score]</source>
        <translation>[距离或数值, 得分]</translation>
    </message>
    <message>
        <source>a list of rows</source>
        <translation>行的列表</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数的列表</translation>
    </message>
    <message>
        <source>The request file cannot be read: %1.</source>
        <translation>请求文件无法读取：%1。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>The file is too large for a request.</source>
        <translation>文件过大，不是请求文件。</translation>
    </message>
    <message>
        <source>Give the file that --write-request wrote.</source>
        <translation>请给出由 --write-request 写出的文件。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>Check brackets, commas and quotes.</source>
        <translation>请检查括号、逗号和引号。</translation>
    </message>
    <message>
        <source>A request is a JSON object.</source>
        <translation>请求须为 JSON 对象。</translation>
    </message>
    <message>
        <source>Write it as { "kind": …, "count": … }.</source>
        <translation>请写成 { "kind": …, "count": … } 的形式。</translation>
    </message>
    <message>
        <source>The request could not be written: %1.</source>
        <translation>请求未能写出：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>jinguan::PlanningSession</name>
    <message>
        <source>Finding gaps</source>
        <translation>正在查找空白区域</translation>
    </message>
    <message>
        <source>Proposing sites</source>
        <translation>正在生成建议点位</translation>
    </message>
    <message>
        <source>Opening a scenario</source>
        <translation>正在打开方案</translation>
    </message>
    <message>
        <source>There is no proposal to save.</source>
        <translation>没有可保存的建议。</translation>
    </message>
    <message>
        <source>Propose sites first.</source>
        <translation>请先生成建议点位。</translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation>方案没有名称。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Placed by hand.</source>
        <translation>人工设置。</translation>
    </message>
    <message>
        <source>Move site %1</source>
        <translation>移动点位 %1</translation>
    </message>
    <message>
        <source>Add site %1</source>
        <translation>添加点位 %1</translation>
    </message>
    <message>
        <source>Remove site %1</source>
        <translation>移除点位 %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n site(s)</source>
        <translation>
            <numerusform>采纳 %n 个点位</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone by the planner.</source>
        <translation>规划人员撤销。</translation>
    </message>
    <message>
        <source>No site is ticked that is not accepted yet.</source>
        <translation>没有勾选尚未采纳的点位。</translation>
    </message>
    <message>
        <source>Tick the sites that are to be built.</source>
        <translation>请勾选拟建的点位。</translation>
    </message>
    <message>
        <source>The site is accepted, as station %1.</source>
        <translation>该点位已采纳为站点 %1。</translation>
    </message>
    <message>
        <source>Undo the acceptance before it is moved or removed.</source>
        <translation>移动或移除之前请先撤销采纳。</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>勾选点位</translation>
    </message>
    <message>
        <source>Leave a site out</source>
        <translation>取消勾选点位</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::PolarChart</name>
    <message>
        <source>wind from %1, %2–%3 m/s</source>
        <translation>风自%1来，%2–%3 m/s</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>均值 %1 %2</translation>
    </message>
    <message>
        <source>at or above %1: %2 % of the hours</source>
        <translation>不低于 %1：占 %2% 小时</translation>
    </message>
    <message>
        <source>%1 m/s</source>
        <translation>%1 m/s</translation>
    </message>
</context>
<context>
    <name>jinguan::PositionSketch</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>N ↑</source>
        <comment>north arrow</comment>
        <translation>北 ↑</translation>
    </message>
    <message>
        <source>The station has no position.</source>
        <translation>站点没有坐标。</translation>
    </message>
</context>
<context>
    <name>jinguan::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Online basemap</source>
        <translation>在线底图</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The basemap answers.</source>
        <translation>底图服务响应正常。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Print the number of the grade inside each symbol</source>
        <translation>在每个符号内标注级别数字</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>规划人员</translation>
    </message>
    <message>
        <source>District officer</source>
        <translation>区（市）县工作人员</translation>
    </message>
    <message>
        <source>Data operator</source>
        <translation>数据管理员</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Draw an online map beneath ours</source>
        <translation>在本系统图层下方显示在线地图</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>自定义地址</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The program works without a network; this is an extra.</source>
        <translation>程序无需网络即可使用，此项为附加功能。</translation>
    </message>
    <message>
        <source>Asking for a tile …</source>
        <translation>正在请求瓦片…</translation>
    </message>
    <message>
        <source>Stations with an open incident stand still instead of pulsing</source>
        <translation>有未结事件的站点不闪动</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>New incidents as messages of the desktop</source>
        <translation>新事件以桌面通知提示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>同时发出提示音</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静音时段</translation>
    </message>
    <message>
        <source>Grave ones sound nevertheless.</source>
        <translation>严重预警仍会发声。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>but for grave ones</source>
        <translation>（严重预警除外）</translation>
    </message>
    <message>
        <source>River chief</source>
        <translation>河长</translation>
    </message>
    <message>
        <source>Everything you write is recorded under this name. “Mine” means this responsible unit; of a river chief, the reaches that name them in the book of rivers.</source>
        <translation>您所做的记录都以此姓名留存。“我的”指本责任单位；河长则指河流台账中署其姓名的河段。</translation>
    </message>
</context>
<context>
    <name>jinguan::PrintCentre</name>
    <message>
        <source>Map &amp;sheet …</source>
        <translation>地图图幅(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;District report …</source>
        <translation>区（市）县报告(&amp;D)…</translation>
    </message>
    <message>
        <source>District &amp;atlas …</source>
        <translation>分区图集(&amp;A)…</translation>
    </message>
    <message>
        <source>Print &amp;many …</source>
        <translation>批量打印(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>jinguan::PrintKind</name>
    <message>
        <source>Map sheet</source>
        <translation>地图图幅</translation>
    </message>
    <message>
        <source>District report</source>
        <translation>区（市）县报告</translation>
    </message>
    <message>
        <source>District atlas</source>
        <translation>分区图集</translation>
    </message>
    <message>
        <source>Bulletin of an element</source>
        <translation>要素监测报告</translation>
    </message>
    <message>
        <source>Comparison of scenarios</source>
        <translation>方案比选</translation>
    </message>
    <message>
        <source>Siting dossier</source>
        <translation>选址论证</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>事件报告</translation>
    </message>
    <message>
        <source>Responsibility sheet</source>
        <translation>责任分工表</translation>
    </message>
    <message>
        <source>Field sheet of a station</source>
        <translation>点位现场表</translation>
    </message>
    <message>
        <source>Manual sampling</source>
        <translation>手工监测</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>数据交付台账</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>年度目标</translation>
    </message>
</context>
<context>
    <name>jinguan::PrintOutput</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written to.</source>
        <translation>请检查文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>Not written: cancelled.</source>
        <translation>未输出：已取消。</translation>
    </message>
    <message>
        <source>Drawing picture %1 of %2</source>
        <translation>正在绘制第%1幅图片，共%2幅</translation>
    </message>
    <message>
        <source>Page %1 could not be drawn at %2 dpi.</source>
        <translation>无法以%2 dpi绘制第%1页。</translation>
    </message>
    <message>
        <source>Choose a lower resolution.</source>
        <translation>请降低分辨率。</translation>
    </message>
    <message>
        <source>An atlas is not written as SVG.</source>
        <translation>图集不能输出为SVG。</translation>
    </message>
    <message>
        <source>End the name with .pdf or .png.</source>
        <translation>文件名请以 .pdf 或 .png 结尾。</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>正在绘制页面</translation>
    </message>
    <message>
        <source>The pages could not be drawn: %1</source>
        <translation>无法绘制页面：%1</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Page %1 is empty.</source>
        <translation>第%1页是空白页。</translation>
    </message>
    <message>
        <source>Write it once more.</source>
        <translation>请重新输出。</translation>
    </message>
    <message>
        <source>A print cannot be written as “%1”.</source>
        <translation>不能输出为“%1”。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>End the name with .pdf, .png, .svg, .docx or .odt.</source>
        <translation>文件名请以 .pdf、.png、.svg、.docx 或 .odt 结尾。</translation>
    </message>
</context>
<context>
    <name>jinguan::PrintRules</name>
    <message>
        <source>There are no colours “%1”.</source>
        <translation>没有配色“%1”。</translation>
    </message>
    <message>
        <source>Use normal, safe or grey.</source>
        <translation>可用normal、safe或grey。</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileBox</name>
    <message>
        <source>New profile…</source>
        <translation>新建方案…</translation>
    </message>
    <message>
        <source>Make a profile by looking at the chosen file</source>
        <translation>对照所选文件新建映射方案</translation>
    </message>
    <message>
        <source>Edit copy…</source>
        <translation>复制并编辑…</translation>
    </message>
    <message>
        <source>Make a new profile from the chosen one</source>
        <translation>以所选方案为基础新建</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Change, rename or delete a profile of this workspace</source>
        <translation>修改、重命名或删除本工作区的方案</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Find it by the columns</source>
        <translation>按列名自动识别</translation>
    </message>
    <message>
        <source>Choose a file first: a profile is made by looking at one.</source>
        <translation>请先选择文件：映射方案要对照文件来编制。</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-副本</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Delete the profile “%1”? What was imported with it stays.</source>
        <translation>删除方案“%1”？已用它导入的数据会保留。</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileChart</name>
    <message>
        <source>between the quartiles</source>
        <translation>四分位之间</translation>
    </message>
    <message>
        <source>%1:00–%2:00</source>
        <translation>%1:00–%2:00</translation>
    </message>
    <message>
        <source>%1: median %2 (%3–%4) %5, mean %6, n = %7</source>
        <translation>%1：中位数 %2（%3–%4）%5，均值 %6，n = %7</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>时（北京时间）</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileDraft</name>
    <message>
        <source>A long table needs two columns: one with the indicator and one with its value.</source>
        <translation>长表需要两列：一列为指标，一列为数值。</translation>
    </message>
    <message>
        <source>The column “%1” holds values, but of no indicator yet.</source>
        <translation>列“%1”为数值列，但尚未选择指标。</translation>
    </message>
    <message>
        <source>Choose its indicator, or leave the column out.</source>
        <translation>请选择指标，或将该列设为不导入。</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileEditor</name>
    <message>
        <source>Mapping profile for %1</source>
        <translation>映射方案：%1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>长表</translation>
    </message>
    <message>
        <source>Values and flags</source>
        <translation>数值与标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Try on the whole file</source>
        <translation>用全部数据试读</translation>
    </message>
    <message>
        <source>Reads every row and counts what would be taken; nothing is written.</source>
        <translation>读取所有行并统计可导入的数据；不写入任何内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” begins %2 in China, %3 in UTC, and ends %4 in China</source>
        <translation>“%1” 起始于北京时间 %2（UTC %3），结束于北京时间 %4</translation>
    </message>
    <message>
        <source>no row with values</source>
        <translation>没有含数值的行</translation>
    </message>
    <message>
        <source>Of the first %1 rows: %2 good, %3 with something rejected, %4 without any value. %5 readings would be taken.</source>
        <translation>前 %1 行中：%2 行正常，%3 行有内容被拒收，%4 行没有数值。可导入 %5 个数据。</translation>
    </message>
    <message>
        <source>%1 ×: %2</source>
        <translation>%1 次：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were guessed and are marked so: look at them before you save.</source>
        <translation>
            <numerusform>有 %n 项为程序猜测并已标明，保存前请核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole file: %1 rows, %2 readings would be taken, %3 rows have something rejected, %4 have no value.</source>
        <translation>全文件：%1 行，可导入 %2 个数据，%3 行有内容被拒收，%4 行没有数值。</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileGuess</name>
    <message>
        <source>times and numbers begin in row %1</source>
        <translation>时间和数值从第 %1 行开始</translation>
    </message>
    <message>
        <source>its texts are times</source>
        <translation>内容为时间</translation>
    </message>
    <message>
        <source>day and month may be exchanged: look at a day after the 12th</source>
        <translation>日与月可能颠倒：请查看 12 日以后的日期</translation>
    </message>
    <message>
        <source>the times of the first rows are of this form</source>
        <translation>前若干行的时间均为此格式</translation>
    </message>
    <message>
        <source>the column's name speaks of the end</source>
        <translation>列名表明为结束时间</translation>
    </message>
    <message>
        <source>the file does not tell; ask who made it</source>
        <translation>文件未说明，请向提供单位核实</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>依据列名</translation>
    </message>
    <message>
        <source>the file's name holds it</source>
        <translation>文件名中含有该站点</translation>
    </message>
    <message>
        <source>it holds stations of the workspace</source>
        <translation>内容为工作区中的站点</translation>
    </message>
    <message>
        <source>name and unit by the column's name</source>
        <translation>依据列名中的名称和单位</translation>
    </message>
    <message>
        <source>by the column's name, which tells no unit: check it</source>
        <translation>依据列名；列名未注明单位，请核对</translation>
    </message>
    <message>
        <source>by the words of the column “%1”</source>
        <translation>依据列“%1”中的文字</translation>
    </message>
    <message>
        <source>stand among the values and are none</source>
        <translation>出现在数值列中但不是数值</translation>
    </message>
    <message>
        <source>commas stand before three digits</source>
        <translation>逗号后均为三位数字</translation>
    </message>
    <message>
        <source>commas do not stand before three digits</source>
        <translation>逗号后不是三位数字</translation>
    </message>
    <message>
        <source>the times of a station are mostly %1 s apart</source>
        <translation>同一站点的时间间隔多为 %1 秒</translation>
    </message>
</context>
<context>
    <name>jinguan::ProfileLibrary</name>
    <message>
        <source>There is no mapping profile “%1”.</source>
        <translation>没有映射方案“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>A profile is saved in a workspace, and none is open.</source>
        <translation>映射方案须保存在工作区中，但当前未打开工作区。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Check that the workspace can be written.</source>
        <translation>请检查工作区是否可写。</translation>
    </message>
    <message>
        <source>The profile cannot be written: %1.</source>
        <translation>无法写入映射方案：%1。</translation>
    </message>
    <message>
        <source>No mapping profile fits the columns of this file: %1.</source>
        <translation>没有映射方案与此文件的列相符：%1。</translation>
    </message>
    <message>
        <source>Choose a profile with --profile, or make one in the import dialog.</source>
        <translation>请用 --profile 选择映射方案，或在导入对话框中新建。</translation>
    </message>
    <message>
        <source>No mapping profile fits this XML file.</source>
        <translation>没有映射方案与此 XML 文件相符。</translation>
    </message>
    <message>
        <source>Choose a profile with --profile, or make one that names its record element.</source>
        <translation>请用 --profile 选择映射方案，或新建一个指定了记录元素的方案。</translation>
    </message>
    <message>
        <source>“%1” is a ready profile, which stays as it is.</source>
        <translation>“%1”是内置方案，不可改动。</translation>
    </message>
    <message>
        <source>Make a copy of it under another name and change that.</source>
        <translation>请复制为其他名称后再修改。</translation>
    </message>
    <message>
        <source>The workspace has no mapping profile “%1”.</source>
        <translation>工作区中没有映射方案“%1”。</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>方案没有名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile.</source>
        <translation>“%1”不能用作方案名称。</translation>
    </message>
    <message>
        <source>Write up to 60 letters (Chinese ones too) and digits, with - _ or . between them and no blanks.</source>
        <translation>请用不超过 60 个字母、汉字和数字，中间可用 - _ 或 .，不含空格。</translation>
    </message>
    <message>
        <source>“%1” is the name of a ready profile.</source>
        <translation>“%1”是内置方案的名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>已有名为“%1”的方案。</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>请换一个名称，或直接编辑原方案。</translation>
    </message>
    <message>
        <source>The profile cannot be removed: %1.</source>
        <translation>无法删除方案：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::ProjectArchive</name>
    <message>
        <source>This is no QGIS project.</source>
        <translation>这不是 QGIS 工程。</translation>
    </message>
    <message>
        <source>Hand over the content of a .qgs or .qgz file.</source>
        <translation>请提供 .qgs 或 .qgz 文件的内容。</translation>
    </message>
    <message>
        <source>The QGIS project could not be packed.</source>
        <translation>无法打包 QGIS 工程。</translation>
    </message>
</context>
<context>
    <name>jinguan::Proposal</name>
    <message>
        <source>%1: %2 × %3, %4 m</source>
        <comment>region, number, station kind, radius</comment>
        <translation>%1：%2 × %3，%4 m</translation>
    </message>
</context>
<context>
    <name>jinguan::ProposalSeries</name>
    <message>
        <source>Covers %1 %2 that no station covers yet.</source>
        <comment>amount, unit of demand</comment>
        <translation>新增覆盖目前无站点覆盖的需求 %1 %2。</translation>
    </message>
    <message>
        <source>Covers %1 km² that no station covers yet.</source>
        <translation>新增覆盖目前无站点覆盖的面积 %1 km²。</translation>
    </message>
    <message>
        <source>Covers %1 people whom no station covers yet.</source>
        <translation>新增覆盖目前无站点覆盖的人口 %1 人。</translation>
    </message>
    <message>
        <source>Takes the place of station %1. %2</source>
        <translation>替代站点 %1。%2</translation>
    </message>
    <message>
        <source>No candidate lies in the region.</source>
        <translation>该区域内没有候选点。</translation>
    </message>
    <message>
        <source>Choose another source of candidates, a smaller step, or fewer excluded zones.</source>
        <translation>请选择其他候选点来源、更小的步长，或减少排除区。</translation>
    </message>
    <message>
        <source>The plan is worth %1 by the solver, but %2 when counted on the map.</source>
        <translation>求解器给出的方案值为 %1，按地图逐格统计为 %2。</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>这是程序缺陷，请连同所提问题一并反馈。</translation>
    </message>
</context>
<context>
    <name>jinguan::ProtectedLayer</name>
    <message>
        <source>Outer zone</source>
        <translation>外围区</translation>
    </message>
    <message>
        <source>Core zone</source>
        <translation>核心区</translation>
    </message>
    <message>
        <source>Quasi-protection zone</source>
        <translation>准保护区</translation>
    </message>
    <message>
        <source>Level not given</source>
        <translation>未注明级别</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级保护区</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一级保护区</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationCatalogue</name>
    <message>
        <source>The item “%1” names “%2”, which the catalogue does not know.</source>
        <translation>事项“%1”中的“%2”不在目录中。</translation>
    </message>
    <message>
        <source>The column “%1” is unknown.</source>
        <translation>不认识列“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column “%2”.</source>
        <translation>“%1”不能填在列“%2”中。</translation>
    </message>
    <message>
        <source>%1 is no indicator of %2.</source>
        <translation>%1不是%2的指标。</translation>
    </message>
    <message>
        <source>An item has no field “%1”.</source>
        <translation>事项没有字段“%1”。</translation>
    </message>
    <message>
        <source>“jinguan publish show --json” shows all fields of an item.</source>
        <translation>“jinguan publish show --json”列出事项的全部字段。</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of “%2”.</source>
        <translation>“%1”不能作为“%2”的值。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationCentre</name>
    <message>
        <source>&amp;Publication …</source>
        <translation>信息公开(&amp;P)…</translation>
    </message>
    <message>
        <source>Folder of the bundle (new or empty)</source>
        <translation>数据包文件夹（新建或空）</translation>
    </message>
    <message>
        <source>Making the bundle …</source>
        <translation>正在生成数据包…</translation>
    </message>
    <message>
        <source>The bundle is made; open index.html in its folder.</source>
        <translation>数据包已生成；请打开其中的 index.html。</translation>
    </message>
    <message>
        <source>Cancelled; no bundle was made.</source>
        <translation>已取消；没有生成数据包。</translation>
    </message>
    <message>
        <source>The bundle could not be made.</source>
        <translation>数据包未能生成。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationDialog</name>
    <message>
        <source>Publication</source>
        <translation>信息公开</translation>
    </message>
    <message>
        <source>Find an item …</source>
        <translation>查找事项…</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>公开方式</translation>
    </message>
    <message>
        <source>Nothing is in the catalogue yet. Take over the suggested items, or make one; then have it reviewed and approved.</source>
        <translation>目录中还没有事项。可采用建议事项，或新建事项，然后送审核、批准。</translation>
    </message>
    <message>
        <source>Take over suggestions</source>
        <translation>采用建议事项</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What would be released</source>
        <translation>公开内容预览</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>时段起始</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Comment, kept in the history; the reason of a return or withdrawal</source>
        <translation>意见，记入经过；退回或撤回时为理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make a bundle …</source>
        <translation>生成数据包…</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>保存为第%1版</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>请选择事项。</translation>
    </message>
    <message>
        <source>Save the changes first, or choose the item again.</source>
        <translation>请先保存修改，或重新选择事项。</translation>
    </message>
    <message>
        <source>No item is published yet.</source>
        <translation>尚无已发布的事项。</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>“%1”现为%2。</translation>
    </message>
    <message>
        <source>suggested item</source>
        <translation>建议事项</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken over as drafts.</source>
        <translation>
            <numerusform>已采用%n个事项，均为草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggested items are in the catalogue already.</source>
        <translation>建议事项均已在目录中。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is a draft.</source>
        <translation>“%2”第%1版为草稿。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>As of %1: %2 values of %3 places, from %4 to %5.</source>
        <translation>截至%1：%3个点位（区域）的%2个数值，%4至%5。</translation>
    </message>
    <message>
        <source>Withheld: %1 invalid or suspect, %2 waiting for a roll-up, %3 means over too few stations.</source>
        <translation>不予发布：无效或存疑%1个，待汇总%2个，点位不足的均值%3个。</translation>
    </message>
    <message>
        <source>None of it leaves the house: the item is %1.</source>
        <translation>以上内容均不对外：该事项为%1。</translation>
    </message>
    <message>
        <source>Holds demonstration data.</source>
        <translation>含演示数据。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationFlow</name>
    <message>
        <source>“%1” is %2: it cannot be taken on by “%3”.</source>
        <translation>“%1”为%2，不能%3。</translation>
    </message>
    <message>
        <source>The way is draft, reviewed, approved, published, withdrawn.</source>
        <translation>流程为：草稿、已审核、已批准、已发布、已撤回。</translation>
    </message>
    <message>
        <source>Only the role “approver” approves.</source>
        <translation>只有“批准人”角色可以批准。</translation>
    </message>
    <message>
        <source>Roles are set in the preferences.</source>
        <translation>角色在首选项中设置。</translation>
    </message>
    <message>
        <source>Whoever wrote an item does not approve it.</source>
        <translation>编制人不得批准自己编制的事项。</translation>
    </message>
    <message>
        <source>Ask another approver.</source>
        <translation>请由其他批准人批准。</translation>
    </message>
    <message>
        <source>Whoever reviewed an item does not approve it.</source>
        <translation>审核人不得批准自己审核的事项。</translation>
    </message>
    <message>
        <source>“%1” is approved by %2 alone.</source>
        <translation>“%1”只能由%2批准。</translation>
    </message>
    <message>
        <source>Whoever wrote an item does not review it.</source>
        <translation>编制人不得审核自己编制的事项。</translation>
    </message>
    <message>
        <source>Ask a colleague.</source>
        <translation>请由同事审核。</translation>
    </message>
    <message>
        <source>“%1” is internal and is never published.</source>
        <translation>“%1”不予公开，不得发布。</translation>
    </message>
    <message>
        <source>Publishing is done by the roles “approver” and “operator”.</source>
        <translation>发布由“批准人”或“数据管理员”角色进行。</translation>
    </message>
    <message>
        <source>Withdrawing is done by the roles “approver” and “operator”, or by the author.</source>
        <translation>撤回由“批准人”“数据管理员”角色或编制人进行。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>values of stations</source>
        <translation>点位值</translation>
    </message>
    <message>
        <source>means of districts</source>
        <translation>区（市）县均值</translation>
    </message>
    <message>
        <source>means of the city</source>
        <translation>全市均值</translation>
    </message>
    <message>
        <source>exact place</source>
        <translation>精确位置</translation>
    </message>
    <message>
        <source>generalised place</source>
        <translation>概略位置</translation>
    </message>
    <message>
        <source>district only</source>
        <translation>仅到区（市）县</translation>
    </message>
    <message>
        <source>public</source>
        <translation>主动公开</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>依申请公开</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>不予公开</translation>
    </message>
    <message>
        <source>Nobody knows who you are.</source>
        <translation>尚未填写您的姓名。</translation>
    </message>
    <message>
        <source>Enter your name in the preferences.</source>
        <translation>请在首选项中填写姓名。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>Say in a comment why.</source>
        <translation>请在意见中说明理由。</translation>
    </message>
    <message>
        <source>“%1” is no code of an item.</source>
        <translation>“%1”不能作为事项编号。</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens; it names the files of the item.</source>
        <translation>请用小写字母、数字和连字符；该编号用于文件名。</translation>
    </message>
    <message>
        <source>The item needs a title in Chinese and in English.</source>
        <translation>事项须有中文和英文名称。</translation>
    </message>
    <message>
        <source>The item “%1” names no element or no indicator.</source>
        <translation>事项“%1”没有要素或指标。</translation>
    </message>
    <message>
        <source>Values are released by sample, hour, four hours, day or month.</source>
        <translation>数值按样品、小时、四小时、日或月公开。</translation>
    </message>
    <message>
        <source>Samples are not taken at one time: no mean over stations can be made of them.</source>
        <translation>样品并非同时采集，不能计算点位均值。</translation>
    </message>
    <message>
        <source>Choose hours, days or months.</source>
        <translation>请选择小时、日或月。</translation>
    </message>
    <message>
        <source>The delay is %1 hours; it may be 0 to %2.</source>
        <translation>延迟为%1小时；允许0至%2小时。</translation>
    </message>
    <message>
        <source>The history is %1 days; it may be 1 to %2.</source>
        <translation>历史深度为%1天；允许1至%2天。</translation>
    </message>
    <message>
        <source>A mean needs at least one station.</source>
        <translation>均值至少需要一个点位。</translation>
    </message>
    <message>
        <source>A rolling item is refreshed by hour or by day.</source>
        <translation>滚动事项按小时或按日更新。</translation>
    </message>
    <message>
        <source>Only public items roll.</source>
        <translation>只有主动公开的事项可以滚动发布。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationForm</name>
    <message>
        <source>National</source>
        <translation>国控</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省控</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>市控</translation>
    </message>
    <message>
        <source>District's</source>
        <translation>区控</translation>
    </message>
    <message>
        <source>small letters, digits, hyphens</source>
        <translation>小写字母、数字、连字符</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Find an indicator …</source>
        <translation>查找指标…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Find a kind …</source>
        <translation>查找类型…</translation>
    </message>
    <message>
        <source>None ticked: all kinds of the element</source>
        <translation>不勾选：该要素的全部类型</translation>
    </message>
    <message>
        <source>Kinds of stations</source>
        <translation>点位类型</translation>
    </message>
    <message>
        <source>Find a level …</source>
        <translation>查找级别…</translation>
    </message>
    <message>
        <source>None ticked: all levels</source>
        <translation>不勾选：全部级别</translation>
    </message>
    <message>
        <source>Control level</source>
        <translation>控制级别</translation>
    </message>
    <message>
        <source>codes with semicolons; empty: all</source>
        <translation>编码以分号分隔；空：全部</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>公开对象</translation>
    </message>
    <message>
        <source>Hourly values</source>
        <translation>小时值</translation>
    </message>
    <message>
        <source>Values of four hours</source>
        <translation>四小时值</translation>
    </message>
    <message>
        <source>Daily values</source>
        <translation>日均值</translation>
    </message>
    <message>
        <source>Monthly values</source>
        <translation>月均值</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品值</translation>
    </message>
    <message>
        <source>As</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>A mean over fewer stations is not released</source>
        <translation>点位少于此数的均值不公开</translation>
    </message>
    <message>
        <source>Stations of a mean, at least</source>
        <translation>均值最少点位数</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置精度</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>公开方式</translation>
    </message>
    <message>
        <source>e.g. portal</source>
        <translation>如：门户网站</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>发布渠道</translation>
    </message>
    <message>
        <source>empty: anybody with the role</source>
        <translation>空：任何批准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>law and clause</source>
        <translation>法律法规及条款</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>公开依据</translation>
    </message>
    <message>
        <source>from memory, to be confirmed</source>
        <translation>凭记忆，待确认</translation>
    </message>
    <message>
        <source>checked against the text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>Basis is</source>
        <translation>依据核对</translation>
    </message>
    <message>
        <source>without one no boundary is drawn</source>
        <translation>无审图号则不绘界线</translation>
    </message>
    <message>
        <source>Map review number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Refreshed without a new approval</source>
        <translation>一次批准，自动更新</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>滚动发布</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>更新频次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationSelection</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublicationSketch</name>
    <message>
        <source>No place is shown.</source>
        <translation>不显示任何位置。</translation>
    </message>
    <message>
        <source>Without a map review number no boundaries are drawn.</source>
        <translation>无审图号，不绘界线。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublishBundleCommands</name>
    <message>
        <source>Bundle</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Noted in the workspace</source>
        <translation>已记入工作区</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is no rhythm.</source>
        <translation>“%1”不是更新频次。</translation>
    </message>
    <message>
        <source>Write hour, day, or a number of seconds.</source>
        <translation>请写 hour、day 或秒数。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Only the files were checked; with --workspace the content is, too.</source>
        <translation>只检查了文件；加 --workspace 则同时检查内容。</translation>
    </message>
    <message>
        <source>Moment of the past; by default that of the newest reading</source>
        <translation>过去的时刻；默认为最新数据的时刻</translation>
    </message>
    <message>
        <source>Only this item, several times</source>
        <translation>只含此事项，可多次给出</translation>
    </message>
    <message>
        <source>Who publishes</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Do not note the bundle in the workspace</source>
        <translation>不将数据包记入工作区</translation>
    </message>
    <message>
        <source>Make a bundle of all published public items.</source>
        <translation>为全部已发布的主动公开事项生成数据包。</translation>
    </message>
    <message>
        <source>Tell on standard error, a line each: percent, tab, what</source>
        <translation>在标准错误输出进度，每行：百分数、制表符、内容</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Make the rolling items anew under one name; the old bundle stays until the new one is whole.</source>
        <translation>以同一名称更新滚动事项；新数据包完整之前保留旧的。</translation>
    </message>
    <message>
        <source>Name under which readers look: a link</source>
        <translation>读者查看的名称（链接）</translation>
    </message>
    <message>
        <source>Go on until stopped: hour, day, or seconds; once by default</source>
        <translation>持续更新直到停止：hour、day 或秒数；默认一次</translation>
    </message>
    <message>
        <source>Check a bundle: every file as it was made, and with a workspace that nothing is in it that must not be.</source>
        <translation>核验数据包：每个文件与生成时一致；给出工作区时，核验其中没有不应公开的内容。</translation>
    </message>
</context>
<context>
    <name>jinguan::PublishCommands</name>
    <message>
        <source>The publication catalogue is empty; “publish items --suggested” shows what could be in it.</source>
        <translation>公开目录为空；“publish items --suggested”列出建议事项。</translation>
    </message>
    <message>
        <source>“%1” is not written KEY=VALUE.</source>
        <translation>“%1”不是“键=值”的写法。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>The file holds no item: %1.</source>
        <translation>文件中没有事项：%1。</translation>
    </message>
    <message>
        <source>“publish show --json” writes one.</source>
        <translation>“publish show --json”可写出事项。</translation>
    </message>
    <message>
        <source>No item “%1” is suggested.</source>
        <translation>建议事项中没有“%1”。</translation>
    </message>
    <message>
        <source>“publish items --suggested” lists them.</source>
        <translation>“publish items --suggested”列出建议事项。</translation>
    </message>
    <message>
        <source>One item is changed at a time.</source>
        <translation>一次只修改一个事项。</translation>
    </message>
    <message>
        <source>No item is named.</source>
        <translation>没有指定事项。</translation>
    </message>
    <message>
        <source>Name codes, --all with --suggested, --file or --set.</source>
        <translation>请给出编号，或 --suggested 加 --all，或 --file、--set。</translation>
    </message>
    <message>
        <source>Codes of items</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>Kept in the history of the item</source>
        <translation>记入事项经过</translation>
    </message>
    <message>
        <source>List the items of the catalogue.</source>
        <translation>列出公开目录的事项。</translation>
    </message>
    <message>
        <source>What could be in it, and is not</source>
        <translation>尚未列入的建议事项</translation>
    </message>
    <message>
        <source>Show an item with everything that was done with it.</source>
        <translation>显示事项及其全部经过。</translation>
    </message>
    <message>
        <source>The catalogue of public items, its approvals, and bundles.</source>
        <translation>信息公开目录、审批与数据包。</translation>
    </message>
    <message>
        <source>Propose items, or change one: it is a draft again.</source>
        <translation>提出事项，或修改事项（重新成为草稿）。</translation>
    </message>
    <message>
        <source>Take the items as they are suggested</source>
        <translation>采用建议事项</translation>
    </message>
    <message>
        <source>With --suggested: all of them</source>
        <translation>与 --suggested 合用：全部</translation>
    </message>
    <message>
        <source>JSON file with the fields of one item</source>
        <translation>含一个事项各字段的 JSON 文件</translation>
    </message>
    <message>
        <source>KEY=VALUE, several times; lists with semicolons</source>
        <translation>键=值，可多次给出；列表以分号分隔</translation>
    </message>
    <message>
        <source>Review a draft.</source>
        <translation>审核草稿。</translation>
    </message>
    <message>
        <source>Approve what was reviewed (role approver).</source>
        <translation>批准已审核的事项（批准人角色）。</translation>
    </message>
    <message>
        <source>Publish what was approved: bundles hold it from now on.</source>
        <translation>发布已批准的事项：此后的数据包包含它。</translation>
    </message>
    <message>
        <source>Give an item back to its author, with the reason.</source>
        <translation>退回编制人，并说明理由。</translation>
    </message>
    <message>
        <source>Withdraw an item, with the reason: no further bundle holds it.</source>
        <translation>撤回事项，并说明理由：此后的数据包不再包含它。</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityAnalysis</name>
    <message>
        <source>The end of the time does not lie after its begin.</source>
        <translation>结束时间不晚于开始时间。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Micro-station</source>
        <translation>微站</translation>
    </message>
    <message>
        <source>Standard station</source>
        <translation>标准站</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>距离（米）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>平均偏差</translation>
    </message>
    <message>
        <source>Theil–Sen</source>
        <translation>Theil–Sen</translation>
    </message>
    <message>
        <source>RMSE, calibrated</source>
        <translation>校准后 RMSE</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No micro-station has a standard station within %1 m with a week of hours in common; --radius or --standard reach further.</source>
        <translation>没有微站在 %1 米内有共同小时数达一周的标准站；可用 --radius 或 --standard 扩大范围。</translation>
    </message>
    <message>
        <source>Begin; by default of all readings</source>
        <translation>开始时间；默认为全部数据</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>结束时间（不含）</translation>
    </message>
    <message>
        <source>Look for values that may have been touched: indications, not proofs.</source>
        <translation>查找可能被改动的数据：是线索，不是证据。</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>要素代码，如 air</translation>
    </message>
    <message>
        <source>Hold micro-stations against standard stations; changes nothing.</source>
        <translation>微站与标准站比对；不作任何修改。</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Metres within which the nearest standard station is taken</source>
        <translation>取最近标准站的半径（米）</translation>
    </message>
    <message>
        <source>Code of one micro-station; by default all</source>
        <translation>某个微站的代码；默认全部</translation>
    </message>
    <message>
        <source>Code of the station it is held against; by default the nearest</source>
        <translation>用于比对的站点代码；默认最近的标准站</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityCommands</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>The end of the time does not lie after its begin.</source>
        <translation>结束时间不晚于开始时间。</translation>
    </message>
    <message>
        <source>The rule “%1” is not known.</source>
        <translation>没有规则“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n 条数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>数据数</translation>
    </message>
    <message>
        <source>Nothing was written since the last pass; --everything goes over all readings again.</source>
        <translation>上次检查以来没有新数据；--everything 可重新检查全部数据。</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1”不是时段。</translation>
    </message>
    <message>
        <source>Say which readings.</source>
        <translation>请指明是哪些数据。</translation>
    </message>
    <message>
        <source>Give --at for one, or --from and --to.</source>
        <translation>单条用 --at，多条用 --from 和 --to。</translation>
    </message>
    <message>
        <source>There is no such reading.</source>
        <translation>没有这样的数据。</translation>
    </message>
    <message>
        <source>“series” lists what a station has.</source>
        <translation>用 series 命令查看站点有哪些数据。</translation>
    </message>
    <message>
        <source>Nobody has judged it.</source>
        <translation>尚无审核记录。</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应测</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点代码</translation>
    </message>
    <message>
        <source>Indicator id</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Averaging period of the readings: minute, hour, 4h, day …</source>
        <translation>数据的平均时段：minute、hour、4h、day …</translation>
    </message>
    <message>
        <source>Begin of the one reading</source>
        <translation>该条数据的起始时间</translation>
    </message>
    <message>
        <source>Begin of several readings</source>
        <translation>多条数据的开始时间</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>结束时间（不含）</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>要素代码，如 air</translation>
    </message>
    <message>
        <source>Begin; by default of all readings</source>
        <translation>开始时间；默认为全部数据</translation>
    </message>
    <message>
        <source>Quality of readings: rules, review, figures of the network.</source>
        <translation>数据质量：规则、审核、网络四率。</translation>
    </message>
    <message>
        <source>Suspect readings that nobody has reviewed.</source>
        <translation>尚未审核的存疑数据。</translation>
    </message>
    <message>
        <source>Id of the rule that found them</source>
        <translation>发现它们的规则代码</translation>
    </message>
    <message>
        <source>Reviewed ones too</source>
        <translation>包括已审核的</translation>
    </message>
    <message>
        <source>Hold the rules of quality control against what is new.</source>
        <translation>用质控规则检查新数据。</translation>
    </message>
    <message>
        <source>Begin; by default what the last pass has not seen</source>
        <translation>开始时间；默认为上次未检查的数据</translation>
    </message>
    <message>
        <source>Go over all readings again</source>
        <translation>重新检查全部数据</translation>
    </message>
    <message>
        <source>Judge readings by hand; the reason stays in their history.</source>
        <translation>人工审核数据；理由写入历史。</translation>
    </message>
    <message>
        <source>invalid, valid, note or withdraw</source>
        <translation>invalid（无效）、valid（有效）、note（备注）或 withdraw（撤回）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Everything that was said of a reading.</source>
        <translation>一条数据的全部审核历史。</translation>
    </message>
    <message>
        <source>Running, transmission, capture and validity rate.</source>
        <translation>运行率、传输率、捕获率和有效率。</translation>
    </message>
    <message>
        <source>Places: station, district, unit, bureau or city</source>
        <translation>统计单元：station（站点）、district（区县）、unit（责任单位）、bureau（牵头部门）或 city（全市）</translation>
    </message>
    <message>
        <source>Indicators apart</source>
        <translation>分指标</translation>
    </message>
    <message>
        <source>Check the hash chain over all readings.</source>
        <translation>校验全部数据的哈希链。</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityDock</name>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Figures of the network</source>
        <translation>网络四率</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>真实性</translation>
    </message>
    <message>
        <source>Micro-stations</source>
        <translation>微站比对</translation>
    </message>
    <message numerus="yes">
        <source>Data quality (%n)</source>
        <translation>
            <numerusform>数据质量（%n）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::QualityRules</name>
    <message>
        <source>“%1” is no parameter; they are written name=value.</source>
        <translation>“%1”不是参数；应写作 名称=值。</translation>
    </message>
    <message>
        <source>“%1” is no state of an instrument (C, M, D, F, B or T).</source>
        <translation>“%1”不是仪器状态（C、M、D、F、B 或 T）。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>A rule of the kind “%1” has no parameter “%2”.</source>
        <translation>“%1”类规则没有参数“%2”。</translation>
    </message>
    <message>
        <source>The parameter “%1” is missing.</source>
        <translation>缺少参数“%1”。</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>目录中没有指标“%1”。</translation>
    </message>
    <message>
        <source>The station kind “%1” is not in the catalogue.</source>
        <translation>目录中没有站点类型“%1”。</translation>
    </message>
    <message>
        <source>A relation needs the indicators it finds, “left”, and either “right” or “min” or “max”.</source>
        <translation>一致性规则需要给出被判定的指标、left，以及 right 或 min、max。</translation>
    </message>
    <message>
        <source>“%1” is no kind of rule.</source>
        <translation>“%1”不是规则种类。</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1”不是时段。</translation>
    </message>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>step</source>
        <translation>跳变</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>恒值</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>突变</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>邻站</translation>
    </message>
    <message>
        <source>instrument state</source>
        <translation>仪器状态</translation>
    </message>
    <message>
        <source>consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>The rule “%1” is there twice.</source>
        <translation>规则“%1”重复。</translation>
    </message>
</context>
<context>
    <name>jinguan::QualityScan</name>
    <message>
        <source>Quality control: %1</source>
        <translation>质量控制：%1</translation>
    </message>
    <message>
        <source>Quality control was cancelled.</source>
        <translation>质量控制已取消。</translation>
    </message>
    <message>
        <source>What was found so far is kept; the next pass goes over it again.</source>
        <translation>已发现的结果保留；下次检查会重新核对。</translation>
    </message>
    <message>
        <source>The rules find nothing any more.</source>
        <translation>规则不再判为存疑。</translation>
    </message>
    <message>
        <source>%1 lies outside the plausible range (limit %2).</source>
        <translation>%1 超出合理范围（界限 %2）。</translation>
    </message>
    <message>
        <source>Changed by %1 within one period, from %2.</source>
        <translation>一个时段内变化 %1，此前为 %2。</translation>
    </message>
    <message>
        <source>The same value %1 in %2 consecutive periods.</source>
        <translation>连续 %2 个时段数值同为 %1。</translation>
    </message>
    <message>
        <source>%1 stands out of the hours around it (median %2).</source>
        <translation>%1 明显偏离前后时段（中位数 %2）。</translation>
    </message>
    <message>
        <source>%1, while the stations around have %2 in the middle.</source>
        <translation>本站 %1，周边站点中位数为 %2。</translation>
    </message>
    <message>
        <source>Right beside a calibration, maintenance, fault or stop of the instrument.</source>
        <translation>紧邻仪器校准、维护、故障或停运。</translation>
    </message>
    <message>
        <source>%1 is %2, against %3 of %4.</source>
        <translation>%1 为 %2，而 %4 为 %3。</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>规则限值</translation>
    </message>
</context>
<context>
    <name>jinguan::QuotaTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>District or class</source>
        <translation>区县或类别</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>留空：不限</translation>
    </message>
</context>
<context>
    <name>jinguan::RadiationAssessment</name>
    <message>
        <source>Usual band of the station</source>
        <translation>站点本底范围</translation>
    </message>
    <message>
        <source>Hours within the band</source>
        <translation>处于本底范围内的小时数</translation>
    </message>
    <message>
        <source>%1 against its guidance value</source>
        <translation>%1与指导值之比</translation>
    </message>
    <message>
        <source>%1 at %2 Hz against its limit</source>
        <translation>%2 Hz 处 %1 与限值之比</translation>
    </message>
    <message>
        <source>Sum, 1 Hz to 100 kHz</source>
        <translation>1 Hz～100 kHz 求和</translation>
    </message>
    <message>
        <source>Sum, 0.1 MHz to 300 GHz</source>
        <translation>0.1 MHz～300 GHz 求和</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingBar</name>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>GB18030 (GBK, GB 2312)</source>
        <translation>GB18030（GBK、GB 2312）</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Record element</source>
        <translation>记录元素</translation>
    </message>
    <message>
        <source>Header begins in row</source>
        <translation>表头起始行</translation>
    </message>
    <message>
        <source>and has rows</source>
        <translation>表头行数</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>find it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>the first with rows (%1)</source>
        <translation>第一张有数据的表（%1）</translation>
    </message>
    <message>
        <source>%1 (not in this file)</source>
        <translation>%1（此文件中没有）</translation>
    </message>
    <message>
        <source>Encoding: %1.</source>
        <translation>编码依据：%1。</translation>
    </message>
    <message>
        <source>Header guessed: %1.</source>
        <translation>表头为猜测：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingBatch</name>
    <message>
        <source>%1: an earlier row has the same value with another quality flag</source>
        <translation>%1：前面的行数值相同，但质量标识不同</translation>
    </message>
    <message>
        <source>%1: an earlier row has %2 for this time, this one %3; the earlier stays</source>
        <translation>%1：该时间前面的行为 %2，本行为 %3；保留前者</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingCommands</name>
    <message>
        <source>no edition</source>
        <translation>无适用标准版本</translation>
    </message>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>目录中没有指标“%1”。</translation>
    </message>
    <message>
        <source>The newest reading of every series, or the one in force at a moment.</source>
        <translation>各数据序列的最新读数，或某一时刻的有效读数。</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>监测要素标识，如 air</translation>
    </message>
    <message>
        <source>Moment of the past</source>
        <translation>过去的某一时刻</translation>
    </message>
    <message>
        <source>The readings of a station and indicator.</source>
        <translation>某站点某指标的监测数据。</translation>
    </message>
    <message>
        <source>Station code</source>
        <translation>站点代码</translation>
    </message>
    <message>
        <source>Indicator id, e.g. PM2.5</source>
        <translation>指标标识，如 PM2.5</translation>
    </message>
    <message>
        <source>End, not included</source>
        <translation>结束时间（不含）</translation>
    </message>
    <message>
        <source>raw, hour, day or month</source>
        <translation>raw、hour、day 或 month</translation>
    </message>
    <message>
        <source>%1 computed values wait for the roll-up; see: jinguan workspace rollup</source>
        <translation>有 %1 个计算值等待汇总；参见：jinguan workspace rollup</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingImporter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The folder holds no table (CSV, TSV, TXT, XLSX, XLS, ODS, XML).</source>
        <translation>文件夹中没有表格文件（CSV、TSV、TXT、XLSX、XLS、ODS、XML）。</translation>
    </message>
    <message>
        <source>Choose the folder with the files, or a file.</source>
        <translation>请选择文件所在的文件夹，或选择单个文件。</translation>
    </message>
    <message>
        <source>%1 stations were created without a position.</source>
        <translation>已创建 %1 个无位置的站点。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1: numbers in full-width digits were read as plain ones.</source>
        <translation>%1：全角数字已按普通数字读取。</translation>
    </message>
    <message>
        <source>%1 was imported before, on %2; nothing was changed.</source>
        <translation>%1 已于 %2 导入过，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has a header and no rows.</source>
        <translation>%1 只有表头，没有数据行。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingPruner</name>
    <message>
        <source>Old readings were being changed while they were to be pruned.</source>
        <translation>清理期间有旧数据正被修改。</translation>
    </message>
    <message>
        <source>Nothing was taken away. Try again later.</source>
        <translation>未清理任何数据，请稍后重试。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingStore</name>
    <message>
        <source>This store keeps no computed history.</source>
        <translation>此存储不保存计算出的历史数据。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingTable</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>IAQI</source>
        <translation>IAQI</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Position: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Demo: invented value</source>
        <translation>演示：虚构数值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, day of an old reading</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingText</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>instrument fault</source>
        <translation>仪器故障</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超量程</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>link broken</source>
        <translation>通信中断</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>采样值</translation>
    </message>
    <message>
        <source>second values</source>
        <translation>秒值</translation>
    </message>
    <message>
        <source>minute means</source>
        <translation>分钟均值</translation>
    </message>
    <message>
        <source>hourly means</source>
        <translation>小时均值</translation>
    </message>
    <message>
        <source>4-hour values</source>
        <translation>4 小时值</translation>
    </message>
    <message>
        <source>8-hour means</source>
        <translation>8 小时均值</translation>
    </message>
    <message>
        <source>daily means</source>
        <translation>日均值</translation>
    </message>
    <message>
        <source>monthly means</source>
        <translation>月均值</translation>
    </message>
    <message>
        <source>annual means</source>
        <translation>年均值</translation>
    </message>
</context>
<context>
    <name>jinguan::ReadingWriter</name>
    <message>
        <source>The series %1 is not known to the workspace.</source>
        <translation>工作区中没有数据序列 %1。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionDevices</name>
    <message>
        <source>What time is it?</source>
        <translation>提取设备时间</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>设备校时</translation>
    </message>
    <message>
        <source>Which interval?</source>
        <translation>提取实时间隔</translation>
    </message>
    <message>
        <source>Set the interval</source>
        <translation>设置实时间隔</translation>
    </message>
    <message>
        <source>Which minute interval?</source>
        <translation>提取分钟间隔</translation>
    </message>
    <message>
        <source>Set the minute interval</source>
        <translation>设置分钟间隔</translation>
    </message>
    <message>
        <source>waits for the device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>设备未连上</translation>
    </message>
    <message>
        <source>Device (MN)</source>
        <translation>设备（MN）</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>标准版本</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>最近一次拒收</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the device said</source>
        <translation>设备的答复</translation>
    </message>
    <message>
        <source>Ask for the time</source>
        <translation>提取时间</translation>
    </message>
    <message>
        <source>Command 1011</source>
        <translation>命令 1011</translation>
    </message>
    <message>
        <source>Command 1012: the time of this computer</source>
        <translation>命令 1012：以本机时间为准</translation>
    </message>
    <message>
        <source>Ask for the interval</source>
        <translation>提取间隔</translation>
    </message>
    <message>
        <source>Command 1061</source>
        <translation>命令 1061</translation>
    </message>
    <message>
        <source>Set the interval …</source>
        <translation>设置间隔…</translation>
    </message>
    <message>
        <source>Command 1062: seconds between real-time data</source>
        <translation>命令 1062：实时数据的间隔秒数</translation>
    </message>
    <message>
        <source>Have data sent again …</source>
        <translation>补传数据…</translation>
    </message>
    <message>
        <source>Commands 2011, 2051, 2061 and 2031 with a span of time</source>
        <translation>带时间段的命令 2011、2051、2061 和 2031</translation>
    </message>
    <message>
        <source>right</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>clock drift with its sign</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Interval of real-time data</source>
        <translation>实时数据间隔</translation>
    </message>
    <message>
        <source>Seconds between real-time data (30 to 3,600)</source>
        <translation>实时数据的间隔秒数（30 至 3600）</translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionDialog</name>
    <message>
        <source>Live reception (HJ 212)</source>
        <translation>实时接收（HJ 212）</translation>
    </message>
    <message>
        <source>127.0.0.1: devices on this computer only. 0.0.0.0: every network this computer is in.</source>
        <translation>127.0.0.1：仅接收本机设备。0.0.0.0：接收本机所在的全部网络。</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stations heard</source>
        <translation>已上报站点</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Readings stored</source>
        <translation>入库数据</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近错误</translation>
    </message>
    <message>
        <source>Devices send HJ 212 packets to this address; their stations are known by the device id (MN). What is refused is kept with its reason. Closing this dialog does not stop the reception.</source>
        <translation>设备按 HJ 212 向此地址发送报文，按设备编号（MN）识别站点；拒收的报文连同原因一并留存。关闭此窗口不会停止接收。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>“%1” is no address of this computer. Write it like 127.0.0.1 or 0.0.0.0.</source>
        <translation>“%1”不是本机地址，请写成 127.0.0.1 或 0.0.0.0。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>正在监听 %1:%2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1 条，每分钟 %2 条</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 packets/min</source>
        <translation>%1 条/分钟</translation>
    </message>
    <message>
        <source>last error: %1</source>
        <translation>最近错误：%1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Ask devices for what they did not send</source>
        <translation>向设备索要缺失的数据</translation>
    </message>
    <message>
        <source>Receive encrypted (TLS) too</source>
        <translation>同时加密接收（TLS）</translation>
    </message>
    <message>
        <source>Port for TLS</source>
        <translation>TLS 端口</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Devices signed by</source>
        <translation>设备证书签发者</translation>
    </message>
    <message>
        <source>any device</source>
        <translation>任何设备</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Refused packets</source>
        <translation>拒收的报文</translation>
    </message>
    <message>
        <source>, encrypted on port %1</source>
        <translation>，加密端口 %1</translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionRefusals</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Device (MN)</source>
        <translation>设备（MN）</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>The last 500 since the start. The file holds all that the workspace has kept.</source>
        <translation>启动以来最近 500 个。文件包含工作区保存的全部。</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Refused packets</source>
        <translation>拒收的报文</translation>
    </message>
    <message>
        <source>refused packets.csv</source>
        <translation>拒收的报文.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) in %1</source>
        <translation>
            <numerusform>%n 条报文已写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::ReceptionWorker</name>
    <message>
        <source>If another program, or another gateway, uses this port, choose another one or end it first.</source>
        <translation>如端口已被其他程序或另一个接收网关占用，请改用其他端口，或先关闭占用的程序。</translation>
    </message>
</context>
<context>
    <name>jinguan::Redundancy</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Correlating stations</source>
        <translation>计算站点相关</translation>
    </message>
</context>
<context>
    <name>jinguan::RejectedFile</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::RemovalBias</name>
    <message>
        <source>Leaving stations out</source>
        <translation>逐站剔除</translation>
    </message>
    <message numerus="yes">
        <source>Only %n station(s) have %1 in these days.</source>
        <translation>
            <numerusform>这些日期只有 %n 个站点有 %1 数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 are needed to estimate one from the others.</source>
        <translation>至少需要 %1 个站点才能由其他站点估计一个站点。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>At no moment do %1 stations have %2 together.</source>
        <translation>没有任何时刻同时有 %1 个站点具有 %2 数据。</translation>
    </message>
    <message>
        <source>Choose days on which more stations measured.</source>
        <translation>请选择有更多站点监测的日期。</translation>
    </message>
</context>
<context>
    <name>jinguan::Replay</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The file holds no HJ 212 packet.</source>
        <translation>文件中没有 HJ 212 数据包。</translation>
    </message>
    <message>
        <source>Packets begin with ## and stand one a line.</source>
        <translation>数据包以 ## 开头，每行一个。</translation>
    </message>
    <message>
        <source>The file holds nothing that HJ 212 can carry.</source>
        <translation>文件中没有可用 HJ 212 传输的内容。</translation>
    </message>
    <message>
        <source>Choose a file with factors that have a code, or another span of time.</source>
        <translation>请选择含有已编码因子的文件，或选择其他时段。</translation>
    </message>
    <message>
        <source>The connection to the gateway broke: %1.</source>
        <translation>与网关的连接中断：%1。</translation>
    </message>
    <message>
        <source>The gateway did not answer a packet sent %1 times.</source>
        <translation>数据包已发送 %1 次，网关未应答。</translation>
    </message>
    <message>
        <source>The workspace holds nothing of this that HJ 212 can carry.</source>
        <translation>工作区中没有 HJ 212 可传输的此类数据。</translation>
    </message>
    <message>
        <source>Choose other stations or indicators, or another span of time.</source>
        <translation>请选择其他站点、指标或时段。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportArguments</name>
    <message>
        <source>Moment of the past; by default that of the newest reading</source>
        <translation>历史时刻；默认为最新读数的时刻</translation>
    </message>
    <message>
        <source>A4, A3, A2 or A1</source>
        <translation>A4、A3、A2 或 A1</translation>
    </message>
    <message>
        <source>Secrecy mark, printed top right</source>
        <translation>密级，印于右上角</translation>
    </message>
    <message>
        <source>Map review number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Compiling bureau</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>portrait or landscape instead of what the kind prefers</source>
        <translation>portrait（竖版）或landscape（横版），不按报表默认</translation>
    </message>
    <message>
        <source>zh or en; by default that of the program</source>
        <translation>zh或en；默认与程序相同</translation>
    </message>
    <message>
        <source>normal; safe: numbers of the grades for the colour-blind; grey: for black-and-white copies</source>
        <translation>normal；safe：标注级别数字，便于色觉障碍者；grey：用于黑白复印</translation>
    </message>
    <message>
        <source>For the public: sensitive places are coarse or left out; without a review number no borders are drawn</source>
        <translation>公开版：敏感位置作概略处理或不表示；没有审图号则不绘境界</translation>
    </message>
    <message>
        <source>The PDF carries the coordinates of its maps</source>
        <translation>PDF带地图坐标</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>PNG的分辨率</translation>
    </message>
    <message>
        <source>PNG: the first page only, at 96 dpi</source>
        <translation>PNG：只输出第一页，96 dpi</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>要素代码，如 air</translation>
    </message>
    <message>
        <source>Only a PDF carries the coordinates of its maps.</source>
        <translation>只有PDF可以带地图坐标。</translation>
    </message>
    <message>
        <source>End the name with .pdf, or leave out --geopdf.</source>
        <translation>文件名请以 .pdf 结尾，或去掉 --geopdf。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>PDF file; PNG or SVG write a file for each page, NAME-01.png …; DOCX or ODT hold text, tables and charts</source>
        <translation>PDF 文件；PNG 或 SVG 每页一个文件，即 NAME-01.png …；DOCX 或 ODT 包含文字、表格和图</translation>
    </message>
    <message>
        <source>Writes the tables to this XLSX, ODS or CSV file, too</source>
        <translation>同时把各表写入该 XLSX、ODS 或 CSV 文件</translation>
    </message>
    <message>
        <source>Figures changed after the text was edited: read it again before it is printed.</source>
        <translation>文字编辑后数据已有更新，印发前请重新核对。</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportBatchCommand</name>
    <message>
        <source>Many reports in one run: every kind × element × unit × period.</source>
        <translation>一次打印多份报表：每个种类×要素×责任单位×时段。</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>文件所在文件夹</translation>
    </message>
    <message>
        <source>Kinds of report, e.g. district,sheet</source>
        <translation>报表种类，如district,sheet</translation>
    </message>
    <message>
        <source>Element ids, or all: those with stations</source>
        <translation>要素代号，或all：有点位的全部要素</translation>
    </message>
    <message>
        <source>2026, 2026-Q3, 2026-10, 2026-10-03 or latest</source>
        <translation>2026、2026-Q3、2026-10、2026-10-03或latest</translation>
    </message>
    <message>
        <source>Names of the files; places: %1</source>
        <translation>文件名样式；占位：%1</translation>
    </message>
    <message>
        <source>Joins all to this PDF, a bookmark each</source>
        <translation>全部合订为此PDF，每份一个书签</translation>
    </message>
    <message>
        <source>Keeps what an earlier run finished in the folder</source>
        <translation>保留上次在该文件夹中已完成的文件</translation>
    </message>
    <message>
        <source>Reports printed at a time; by default one for each processor</source>
        <translation>同时打印的份数；默认每个处理器一份</translation>
    </message>
    <message>
        <source>Tells what would be printed, and prints nothing</source>
        <translation>只列出将要打印的内容，不打印</translation>
    </message>
    <message>
        <source>Codes of responsible units, city, or all: all units</source>
        <translation>责任单位代码，city 为全市，all 为全部责任单位</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportCommands</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有监测要素“%1”。</translation>
    </message>
    <message>
        <source>%1: written</source>
        <translation>%1：已写入</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>District reports</source>
        <translation>区（市）县报告</translation>
    </message>
    <message>
        <source>No district was named.</source>
        <translation>未指定区（市）县。</translation>
    </message>
    <message>
        <source>Give --district with a code, or --all-districts.</source>
        <translation>请用 --district 指定代码，或使用 --all-districts。</translation>
    </message>
    <message>
        <source>Element id, e.g. air</source>
        <translation>监测要素标识，如 air</translation>
    </message>
    <message>
        <source>Print map sheets and reports.</source>
        <translation>输出专题图和报告。</translation>
    </message>
    <message>
        <source>A map sheet with all its furniture.</source>
        <translation>带全部整饰要素的专题图。</translation>
    </message>
    <message>
        <source>west,south,east,north in degrees</source>
        <translation>西,南,东,北，单位为度</translation>
    </message>
    <message>
        <source>Denominator of the scale; the largest round one by default</source>
        <translation>比例尺分母；默认取最大的整数比例尺</translation>
    </message>
    <message>
        <source>The report of a district or responsible unit.</source>
        <translation>区（市）县或责任单位的报告。</translation>
    </message>
    <message>
        <source>One report for each responsible unit, and all in one file</source>
        <translation>每个责任单位一份报告，并汇总为一个文件</translation>
    </message>
    <message>
        <source>Planning scenario to show: its element, its region, and the tables of its sites and coverage</source>
        <translation>要显示的规划方案：按其要素和范围出图，并附建议点位表和覆盖对比表</translation>
    </message>
    <message>
        <source>Indicator to show as an interpolated surface, e.g. PM2.5</source>
        <translation>以插值面显示的指标，如 PM2.5</translation>
    </message>
    <message>
        <source>Show the standard deviation of the surface instead of its values</source>
        <translation>显示插值面的标准差而不是数值</translation>
    </message>
    <message>
        <source>What the symbols say: grade, or siting-class for a plan of the layout</source>
        <translation>符号表示的内容：grade（级别），或siting-class（布点类别，用于布设图）</translation>
    </message>
    <message>
        <source>Layout template of QGIS (.qpt) whose places are filled; “report template” writes one to begin with</source>
        <translation>QGIS布局模板（.qpt），由程序填充内容；“report template”可输出起始模板</translation>
    </message>
    <message>
        <source>An atlas of an element: a page for each responsible unit.</source>
        <translation>某要素的分区图集：每个责任单位一页。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportDialog</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Something else was chosen: “Preview” shows it.</source>
        <translation>选项已更改：按“预览”查看。</translation>
    </message>
    <message>
        <source>Write file …</source>
        <translation>输出文件…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportDossierCommand</name>
    <message>
        <source>No site was named.</source>
        <translation>未指定点位。</translation>
    </message>
    <message>
        <source>Give --site with its number, or --all-sites.</source>
        <translation>请用 --site 给出点位编号，或用 --all-sites。</translation>
    </message>
    <message>
        <source>The siting dossier of a proposed site: surroundings, rules clause by clause, what it adds and costs.</source>
        <translation>拟建点位的选址论证表：周边环境、规范逐条核查、增益与费用。</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Number of the site, from 1</source>
        <translation>点位编号，从 1 起</translation>
    </message>
    <message>
        <source>A part for each site of the scenario</source>
        <translation>方案的每个点位各一份</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportDutyCommand</name>
    <message>
        <source>The list of manual samples that are due, overdue or wait for results.</source>
        <translation>手工监测任务清单：待采样、逾期、等待结果。</translation>
    </message>
    <message>
        <source>The ledger of deliveries of a year.</source>
        <translation>一年的数据交付台账。</translation>
    </message>
    <message>
        <source>The targets of a year: where units and the city stand.</source>
        <translation>年度目标：各责任单位和全市的完成情况。</translation>
    </message>
    <message>
        <source>Upright paper</source>
        <translation>纵向纸张</translation>
    </message>
    <message>
        <source>Year; that of the day by default</source>
        <translation>年度；默认为截至日所在年</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportElementCommand</name>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>The bulletin of an element over a day, month, quarter or year: text from the figures, calendar, charts, tables, ranking.</source>
        <translation>要素简报（日报、月报、季报、年报）：由数据生成的文字、日历、图、表和排名。</translation>
    </message>
    <message>
        <source>day, month, quarter or year</source>
        <translation>day、month、quarter 或 year</translation>
    </message>
    <message>
        <source>Begin of the period: 2014-03-05, 2014-03, 2014-Q1 or 2014</source>
        <translation>时段起始：2014-03-05、2014-03、2014-Q1 或 2014</translation>
    </message>
    <message>
        <source>Draft with the text as people edited it; a name alone is looked for in the drafts of the workspace</source>
        <translation>经人工编辑的文字草稿；只给文件名时在工作区的 drafts 中查找</translation>
    </message>
    <message>
        <source>What is ranked: district or unit</source>
        <translation>排名对象：district（区县）或 unit（责任单元）</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportForm</name>
    <message>
        <source>The whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>与屏幕一致</translation>
    </message>
    <message>
        <source>Stations by</source>
        <translation>点位表示</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>布点类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>made from area and element</source>
        <translation>由范围和要素生成</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>the program's own</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a layout template made with QGIS (.qpt)</source>
        <translation>选择用QGIS制作的布局模板（.qpt）</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>布局模板 (*.qpt)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横版</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>竖版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口一致</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grades numbered, for the colour-blind</source>
        <translation>标注级别数字（色觉友好）</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>公开版</translation>
    </message>
    <message>
        <source>Intakes and other sensitive places are drawn in coarse places or left out; without a review number no borders are drawn.</source>
        <translation>取水口等敏感位置作概略处理或不表示；没有审图号则不绘境界。</translation>
    </message>
    <message>
        <source>Map review number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>the bureau of ecology and environment</source>
        <translation>生态环境局</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>GeoPDF (with map coordinates)</source>
        <translation>GeoPDF（带地图坐标）</translation>
    </message>
    <message>
        <source>PNG, one a page</source>
        <translation>PNG，每页一幅</translation>
    </message>
    <message>
        <source>SVG, one a page</source>
        <translation>SVG，每页一幅</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>%1 (within its border)</source>
        <translation>%1（按行政区域）</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportIncidentCommand</name>
    <message>
        <source>No incident was named.</source>
        <translation>未指定事件。</translation>
    </message>
    <message>
        <source>Give --incident with its number, or --open for the list.</source>
        <translation>请用 --incident 给出事件编号，或用 --open 打印清单。</translation>
    </message>
    <message>
        <source>The sheet of an incident: what, where, by which rule, whose it is, who did what; or the list of those that are open.</source>
        <translation>预警事件报告单：事件、位置、规则、责任归属与处置过程；或未关闭事件一览。</translation>
    </message>
    <message>
        <source>Number of the incident</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>The list of all that are not closed</source>
        <translation>全部未关闭事件的清单</translation>
    </message>
    <message>
        <source>The list with the closed ones too</source>
        <translation>清单含已关闭事件</translation>
    </message>
    <message>
        <source>Of the list: code of a responsible unit</source>
        <translation>清单所属责任单位代码</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportProcess</name>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>无法启动程序：%1。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportResponsibilityCommand</name>
    <message>
        <source>Who leads and who cooperates by the plan, and what stands behind each clause.</source>
        <translation>方案各条款的牵头与配合部门及其对应的点位、覆盖与告警。</translation>
    </message>
    <message>
        <source>Code of a responsible unit; by default the whole city</source>
        <translation>责任单位代码；默认为全市</translation>
    </message>
    <message>
        <source>Id of a body of the plan, e.g. swj: only the clauses that name it</source>
        <translation>方案中的部门代码，如 swj：只列涉及该部门的条款</translation>
    </message>
    <message>
        <source>Element id, e.g. air: only the clauses that name it</source>
        <translation>要素代码，如 air：只列涉及该要素的条款</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportScenarioCommand</name>
    <message>
        <source>Scenarios beside each other: maps in one scale, figures by one yardstick, coverage over cost.</source>
        <translation>方案比选：同一比例尺的图、同一口径的指标、费用效益曲线。</translation>
    </message>
    <message>
        <source>Names of up to four scenarios, parted by commas</source>
        <translation>至多四个方案的名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Whose curve and sensitivity are shown; by default the first</source>
        <translation>展示哪个方案的曲线与敏感性；默认为第一个</translation>
    </message>
    <message>
        <source>Without curve and sensitivity, which take the solver's time</source>
        <translation>不含曲线与敏感性（二者需要求解时间）</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportStationCommand</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation>请写成 2026-11-23 的形式。</translation>
    </message>
    <message>
        <source>The field sheet of a station.</source>
        <translation>站点现场档案。</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Day on which due days are counted; by default today</source>
        <translation>计算到期的日期；默认为今天</translation>
    </message>
</context>
<context>
    <name>jinguan::ReportTemplateCommand</name>
    <message>
        <source>A template ends with .qpt.</source>
        <translation>模板文件名应以 .qpt 结尾。</translation>
    </message>
    <message>
        <source>Writes one of the program's layouts as a template (.qpt) that QGIS opens, edits and prints.</source>
        <translation>将程序的版式输出为模板（.qpt），可在QGIS中打开、修改和打印。</translation>
    </message>
    <message>
        <source>network: map of an element; siting: layout of its stations by siting class; district: page of a district</source>
        <translation>network：要素站网图；siting：按布点类别的布设图；district：区（市）县页</translation>
    </message>
    <message>
        <source>Template file, .qpt</source>
        <translation>模板文件，.qpt</translation>
    </message>
</context>
<context>
    <name>jinguan::Reports</name>
    <message>
        <source>There is nothing to join.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>Name the files and one title for each.</source>
        <translation>请指定文件，并为每个文件给出一个标题。</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>jinguan::Representativeness</name>
    <message>
        <source>No edition of HJ 664 is in force on %1.</source>
        <translation>%1 没有现行有效的 HJ 664。</translation>
    </message>
    <message>
        <source>The table of siting rules has no limits of representativeness.</source>
        <translation>布设规则表中没有代表性限值。</translation>
    </message>
    <message>
        <source>The station “%1” has no values of %2 in these days.</source>
        <translation>站点“%1”在这些日期没有 %2 数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) against all</source>
        <translation>
            <numerusform>%n 个站点与全部站点比较</numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>剔除 %1</translation>
    </message>
</context>
<context>
    <name>jinguan::ResendDialog</name>
    <message>
        <source>Have data sent again</source>
        <translation>补传数据</translation>
    </message>
    <message>
        <source>Hours (2061)</source>
        <translation>小时数据（2061）</translation>
    </message>
    <message>
        <source>Minutes (2051)</source>
        <translation>分钟数据（2051）</translation>
    </message>
    <message>
        <source>Days (2031)</source>
        <translation>日数据（2031）</translation>
    </message>
    <message>
        <source>Real-time data (2011)</source>
        <translation>实时数据（2011）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Ask the device</source>
        <translation>发给设备</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jinguan::Responsibility</name>
    <message>
        <source>The id is empty.</source>
        <translation>标识为空。</translation>
    </message>
    <message>
        <source>Give the row an id of its own.</source>
        <translation>请为该行指定唯一标识。</translation>
    </message>
    <message>
        <source>“%1” stands in the table twice.</source>
        <translation>“%1”在表中出现两次。</translation>
    </message>
    <message>
        <source>Remove or rename one of the two rows.</source>
        <translation>请删除或重命名其中一行。</translation>
    </message>
    <message>
        <source>The body “%1” lacks its name of 2018 or its present one.</source>
        <translation>机构“%1”缺少 2018 年名称或现名称。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2019-01 or 2019-01-15.</source>
        <translation>请写成 2019-01 或 2019-01-15。</translation>
    </message>
    <message>
        <source>The clause “%1” is not known.</source>
        <translation>条款“%1”未知。</translation>
    </message>
    <message>
        <source>Correct it or add it to clauses.csv.</source>
        <translation>请更正，或将其添加到 clauses.csv。</translation>
    </message>
    <message>
        <source>The body “%1” is not known.</source>
        <translation>机构“%1”未知。</translation>
    </message>
    <message>
        <source>Correct it or add it to bodies.csv.</source>
        <translation>请更正，或将其添加到 bodies.csv。</translation>
    </message>
    <message>
        <source>The role “%1” is not known.</source>
        <translation>职责类型“%1”未知。</translation>
    </message>
    <message>
        <source>Use lead, cooperate, member or own_duty.</source>
        <translation>请使用 lead、cooperate、member 或 own_duty。</translation>
    </message>
    <message>
        <source>The body “%1” is named twice for the clause “%2”.</source>
        <translation>机构“%1”在条款“%2”中重复列出。</translation>
    </message>
    <message>
        <source>The district “%1” is not known.</source>
        <translation>区（市）县“%1”未知。</translation>
    </message>
    <message>
        <source>Correct it or add it to districts.csv.</source>
        <translation>请更正，或将其添加到 districts.csv。</translation>
    </message>
</context>
<context>
    <name>jinguan::ResponsibilityCentre</name>
    <message>
        <source>&amp;Responsibility …</source>
        <translation>责任分工(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>jinguan::ResponsibilityDialog</name>
    <message>
        <source>Responsibility by the plan</source>
        <translation>方案责任分工</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kind of station</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>在运行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stations by kind</source>
        <translation>点位（按类型）</translation>
    </message>
    <message>
        <source>Name in the plan</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Present name</source>
        <translation>现名</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>承接关系</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头条款</translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation>配合条款</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>处置时限</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>未关闭告警</translation>
    </message>
    <message>
        <source>Map by bureau</source>
        <translation>按部门分布图</translation>
    </message>
    <message>
        <source>Search clauses, bodies, stations …</source>
        <translation>搜索条款、机构、点位类型…</translation>
    </message>
    <message>
        <source>Every responsible unit</source>
        <translation>全部责任单位</translation>
    </message>
    <message>
        <source>Every body of the plan</source>
        <translation>方案全部机构</translation>
    </message>
    <message>
        <source>Every element</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>配合</translation>
    </message>
    <message>
        <source>Units served</source>
        <translation>责任单位覆盖</translation>
    </message>
    <message>
        <source>Area represented</source>
        <translation>代表范围覆盖</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>No clause of the plan fits. Choose another body or element.</source>
        <translation>没有符合的条款，请另选机构或要素。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n 条未关闭告警</numerusform>
        </translation>
    </message>
    <message>
        <source>△ the successor of the body is to be confirmed</source>
        <translation>△：承接单位待确认</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>see the clauses by element</source>
        <translation>见各要素条款</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>element, share</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>no running station</source>
        <translation>无在运行点位</translation>
    </message>
    <message>
        <source>nobody is named to lead</source>
        <translation>未明确牵头</translation>
    </message>
    <message>
        <source>each by its own duties</source>
        <translation>各单位按职责分工</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>名称未变</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>since %1, to be confirmed</source>
        <translation>%1年起，待确认</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, until when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (overdue)</source>
        <translation>（已超时）</translation>
    </message>
    <message>
        <source>Choose a clause: what it asks for and what stands behind it is told here.</source>
        <translation>选择一个条款，此处说明其要求及所对应的内容。</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>牵头：</translation>
    </message>
    <message>
        <source>Cooperating:</source>
        <translation>配合：</translation>
    </message>
    <message>
        <source>Members of the leading group:</source>
        <translation>领导小组成员：</translation>
    </message>
    <message>
        <source>Each by its own duties:</source>
        <translation>按职责分工：</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of station, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stations:</source>
        <translation>监测点位：</translation>
    </message>
    <message>
        <source>Demo: some of the stations or incidents are invented.</source>
        <translation>演示数据：其中部分点位或告警为虚构。</translation>
    </message>
</context>
<context>
    <name>jinguan::ResponsibilityFigures</name>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1（现%2）</translation>
    </message>
</context>
<context>
    <name>jinguan::ResponsibilityReport</name>
    <message>
        <source>“%1” is no code of a responsible unit.</source>
        <translation>“%1”不是责任单位代码。</translation>
    </message>
    <message>
        <source>Use a code such as 510104 or CDTF.</source>
        <translation>请使用 510104 或 CDTF 这样的代码。</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>The plan names no body “%1”.</source>
        <translation>方案中没有机构“%1”。</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>可用：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::Retention</name>
    <message>
        <source>“%1” is no retention.</source>
        <translation>“%1”不是有效的保留期限。</translation>
    </message>
    <message>
        <source>Write periods shorter than a month with whole days, e.g. second=7;minute=90. Periods that are not named are kept for ever.</source>
        <translation>请写出短于一个月的周期和整天数，如 second=7;minute=90。未写出的周期永久保留。</translation>
    </message>
    <message>
        <source>The period “%1” is named twice.</source>
        <translation>周期“%1”写了两次。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewChart</name>
    <message>
        <source>Received: %1, %2</source>
        <translation>接收值：%1，%2</translation>
    </message>
    <message>
        <source>The value was corrected after the last verdict, which is about %1.</source>
        <translation>最近一次审核针对的数值为 %1，其后数值已更正。</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewDesk</name>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>verdict withdrawn</source>
        <translation>撤回结论</translation>
    </message>
    <message>
        <source>finding withdrawn</source>
        <translation>解除存疑</translation>
    </message>
    <message>
        <source>found suspect: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>accepted as valid</source>
        <translation>接受为有效</translation>
    </message>
    <message>
        <source>found invalid</source>
        <translation>判为无效</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewModel</name>
    <message>
        <source>Corrected since</source>
        <translation>审核后已更正</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>jinguan::ReviewPage</name>
    <message>
        <source>Choose a reading to see it in its curve.</source>
        <translation>选择一条数据，查看其曲线。</translation>
    </message>
    <message>
        <source>Who said what of the chosen reading</source>
        <translation>所选数据的审核历史</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>Without it, the list shows the element of the map only.</source>
        <translation>不勾选时，列表只显示地图当前的要素。</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>按任意列筛选</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>立即检查(&amp;K)</translation>
    </message>
    <message>
        <source>Hold the rules of quality control against readings that came since the last time</source>
        <translation>用质控规则检查上次以来的新数据</translation>
    </message>
    <message>
        <source>&amp;Invalid …</source>
        <translation>无效(&amp;I)…</translation>
    </message>
    <message>
        <source>The selected readings are wrong and leave all statistics</source>
        <translation>所选数据有误，不再参与统计</translation>
    </message>
    <message>
        <source>Find invalid</source>
        <translation>判为无效</translation>
    </message>
    <message>
        <source>Why are the readings invalid?</source>
        <translation>这些数据为何无效？</translation>
    </message>
    <message>
        <source>&amp;Accept …</source>
        <translation>接受(&amp;A)…</translation>
    </message>
    <message>
        <source>The selected readings are right and count again</source>
        <translation>所选数据正确，重新参与统计</translation>
    </message>
    <message>
        <source>Accept as valid</source>
        <translation>接受为有效</translation>
    </message>
    <message>
        <source>Why are the readings right?</source>
        <translation>这些数据为何正确？</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>A remark in the history; changes nothing</source>
        <translation>写入历史的备注，不改变结论</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is to be noted in the history?</source>
        <translation>要在历史中备注什么？</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the last verdict back; the one before it counts again</source>
        <translation>撤回最近的结论，恢复前一个结论</translation>
    </message>
    <message>
        <source>Withdraw the verdict</source>
        <translation>撤回结论</translation>
    </message>
    <message>
        <source>Why is the verdict taken back?</source>
        <translation>为何撤回结论？</translation>
    </message>
    <message>
        <source>Cancelled; what was found so far is kept.</source>
        <translation>已取消；已发现的结果保留。</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) judged.</source>
        <translation>
            <numerusform>已审核 %n 条数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the last check.</source>
        <translation>上次检查以来没有新数据。</translation>
    </message>
    <message>
        <source>%1 readings checked, %2 newly suspect, %3 no longer.</source>
        <translation>已检查 %1 条，新增存疑 %2 条，解除 %3 条。</translation>
    </message>
</context>
<context>
    <name>jinguan::RiverBook</name>
    <message>
        <source>The river “%1” stands in the table twice for the same unit.</source>
        <translation>表中河流“%1”在同一责任单位出现两次。</translation>
    </message>
    <message>
        <source>An entry of the book of rivers names no river.</source>
        <translation>河流台账中有一条没有河流名称。</translation>
    </message>
    <message>
        <source>Give the name that the river layer uses.</source>
        <translation>请填写河流图层所用的名称。</translation>
    </message>
    <message>
        <source>The speed of the river “%1” is not a number between 0 and %2 m/s.</source>
        <translation>河流“%1”的流速不是 0 到 %2 m/s 之间的数。</translation>
    </message>
    <message>
        <source>The book of rivers of the workspace cannot be read.</source>
        <translation>无法读取工作区的河流台账。</translation>
    </message>
    <message>
        <source>Enter river chiefs and speeds anew.</source>
        <translation>请重新填写河长与流速。</translation>
    </message>
</context>
<context>
    <name>jinguan::RiverDialog</name>
    <message>
        <source>River chiefs and speeds</source>
        <translation>河长与流速</translation>
    </message>
    <message>
        <source>A river chief answers for a river, or for its reach in a responsible unit. The speed says how soon water from upstream is expected; * stands for every river without one of its own.</source>
        <translation>河长负责整条河流，或其在某责任单位内的河段。流速用于推算上游来水何时到达；* 代表没有单独流速的河流。</translation>
    </message>
    <message>
        <source>River</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>River chief</source>
        <translation>河长</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Speed, m/s</source>
        <translation>流速，m/s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>添加一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the line</source>
        <translation>删除该行(&amp;R)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>the whole river</source>
        <translation>整条河流</translation>
    </message>
    <message>
        <source>Demo: %1</source>
        <translation>演示：%1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” is no speed in m/s.</source>
        <translation>“%1”不是以 m/s 为单位的流速。</translation>
    </message>
    <message>
        <source>the river “%1” stands above for the same unit.</source>
        <translation>上面已有同一责任单位的河流“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::RoadLayer</name>
    <message>
        <source>Other roads</source>
        <translation>其他道路</translation>
    </message>
    <message>
        <source>Main roads</source>
        <translation>主要道路</translation>
    </message>
    <message>
        <source>Trunk roads</source>
        <translation>主干道</translation>
    </message>
    <message>
        <source>Ring roads</source>
        <translation>环路</translation>
    </message>
    <message>
        <source>Expressways</source>
        <translation>高速公路</translation>
    </message>
</context>
<context>
    <name>jinguan::RollingBundle</name>
    <message>
        <source>The new bundle cannot be shown under its name.</source>
        <translation>新数据包无法以该名称显示。</translation>
    </message>
    <message>
        <source>The folder has to lie on a file system with links; the name must not be taken by a folder.</source>
        <translation>文件夹须位于支持链接的文件系统；名称不得被文件夹占用。</translation>
    </message>
    <message>
        <source>The name is taken by a folder or file that is no rolling bundle.</source>
        <translation>该名称已被占用，且不是滚动数据包。</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>请另指定名称。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法建立文件夹。</translation>
    </message>
    <message>
        <source>Check that its parent may be written to.</source>
        <translation>请检查上级文件夹是否可写。</translation>
    </message>
    <message>
        <source>Another program is refreshing this bundle.</source>
        <translation>另有程序正在更新此数据包。</translation>
    </message>
    <message>
        <source>Let it do so, or stop it.</source>
        <translation>请等其完成，或将其停止。</translation>
    </message>
</context>
<context>
    <name>jinguan::RollupPass</name>
    <message>
        <source>Computing hours, days and months</source>
        <translation>正在计算小时值、日值和月值</translation>
    </message>
</context>
<context>
    <name>jinguan::RollupRules</name>
    <message>
        <source>The table “%1” is missing from the standards.</source>
        <translation>标准资料中缺少表“%1”。</translation>
    </message>
    <message>
        <source>Install Jinguan again.</source>
        <translation>请重新安装锦观。</translation>
    </message>
    <message>
        <source>The rule needs indicators, a known method, a minimum and its unit (min, count or %).</source>
        <translation>规则须有指标、已知的方法、最少数量及其单位（min、count 或 %）。</translation>
    </message>
    <message>
        <source>“%1” is no period of a roll-up; these are hour, day and month.</source>
        <translation>“%1”不是汇总周期；可用 hour、day 和 month。</translation>
    </message>
</context>
<context>
    <name>jinguan::RoseChart</name>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>北东北</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>东东北</translation>
    </message>
    <message>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>东东南</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>南东南</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>南西南</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>西西南</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>西西北</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>北西北</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>mean %1 %2, n = %3</source>
        <translation>均值 %1 %2，n = %3</translation>
    </message>
    <message>
        <source>wind from %1: %2 % of the hours</source>
        <translation>风自%1来：占 %2% 小时</translation>
    </message>
    <message>
        <source>calm: %1 % of the hours</source>
        <translation>静风：占 %1% 小时</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>jinguan::RowMapper</name>
    <message>
        <source>The file lacks the column “%1” that the profile “%2” needs.</source>
        <translation>文件缺少列“%1”，映射方案“%2”需要该列。</translation>
    </message>
    <message>
        <source>Choose the profile that belongs to this file, or mend the mapping.</source>
        <translation>请选择适用于此文件的映射方案，或修正映射。</translation>
    </message>
    <message>
        <source>Columns that the profile does not know are left out: %1</source>
        <translation>映射方案未定义的列已忽略：%1</translation>
    </message>
    <message>
        <source>The times of this file have no year.</source>
        <translation>此文件的时间没有年份。</translation>
    </message>
    <message>
        <source>Give it with the option --year, or put the file into a folder whose name begins with the year, such as 2021-04.</source>
        <translation>请用选项 --year 指定年份，或将文件放入名称以年份开头的文件夹，例如 2021-04。</translation>
    </message>
    <message>
        <source>The file's name does not tell the station, as the profile “%1” expects.</source>
        <translation>文件名中未包含站点，而映射方案“%1”要求从文件名识别站点。</translation>
    </message>
    <message>
        <source>Name the station with --station.</source>
        <translation>请用 --station 指定站点。</translation>
    </message>
    <message>
        <source>The profile “%1” maps a column to the indicator “%2”, which the catalogue does not know.</source>
        <translation>映射方案“%1”将某列映射到指标“%2”，但目录中没有该指标。</translation>
    </message>
    <message>
        <source>Choose an indicator of the catalogue.</source>
        <translation>请选择目录中的指标。</translation>
    </message>
    <message>
        <source>The unit “%1” of the column “%2” is not in the catalogue.</source>
        <translation>单位“%1”（列“%2”）不在目录中。</translation>
    </message>
    <message>
        <source>Write it as the catalogue does, for example ug/m3 or mg/L.</source>
        <translation>请按目录中的写法填写，例如 ug/m3 或 mg/L。</translation>
    </message>
    <message>
        <source>The unit “%1” of the column “%2” does not measure %3.</source>
        <translation>单位“%1”（列“%2”）不适用于%3。</translation>
    </message>
    <message>
        <source>Use %1 or a unit that converts into it.</source>
        <translation>请使用 %1 或可换算为它的单位。</translation>
    </message>
    <message>
        <source>Columns of the profile that the file does not have: %1</source>
        <translation>文件中缺少映射方案所列的列：%1</translation>
    </message>
    <message>
        <source>“%1” is no compass point</source>
        <translation>“%1”不是方位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3 lies outside the plausible range %4 … %5</source>
        <translation>%1：%2 %3 超出合理范围 %4 … %5</translation>
    </message>
    <message>
        <source>the indicator “%1” is not in the catalogue; map it in the profile</source>
        <translation>目录中没有指标“%1”，请在映射方案中为其指定映射</translation>
    </message>
    <message>
        <source>the row has values but no time</source>
        <translation>该行有数值但没有时间</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is no whole number</source>
        <translation>“%1”（列 %2）不是整数</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleCheck</name>
    <message>
        <source>It could not be measured.</source>
        <translation>无法量测。</translation>
    </message>
    <message>
        <source>%1; required: %2</source>
        <translation>%1；要求：%2</translation>
    </message>
    <message>
        <source>%1, but what is drawn does not reach far enough to tell; required: %2</source>
        <translation>%1，但所绘范围不足以判断；要求：%2</translation>
    </message>
    <message numerus="yes">
        <source> (%n feature(s) without a usable shape were left out)</source>
        <translation>
            <numerusform>（%n 个要素没有可用图形，已略去）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is given</source>
        <translation>已填写“%1”</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>“%1”不为 %2</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”为 %2</translation>
    </message>
    <message>
        <source>Nothing is known that is called “%1”.</source>
        <translation>没有名为“%1”的量。</translation>
    </message>
    <message>
        <source>The clause holds where %1.</source>
        <translation>本条款适用于%1的情形。</translation>
    </message>
    <message>
        <source>The clause holds where %1, which is not known.</source>
        <translation>本条款适用于%1的情形，此处未知。</translation>
    </message>
    <message>
        <source>The station has no position. Give it one in the list of stations.</source>
        <translation>站点没有位置，请在站点列表中补充。</translation>
    </message>
    <message>
        <source>%1, but “%2” is met in its place.</source>
        <translation>%1，但符合可替代的“%2”。</translation>
    </message>
    <message>
        <source>%1; whether “%2” stands in for it cannot be told: %3</source>
        <translation>%1；能否由“%2”替代无法判断：%3</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleDialog</name>
    <message>
        <source>Warning rules</source>
        <translation>预警规则</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>新增规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to what ships</source>
        <translation>恢复默认(&amp;B)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>last </source>
        <translation>最近 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Try the rule</source>
        <translation>试算(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Changed in this workspace</source>
        <translation>本工作区已修改</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>删除规则(&amp;R)</translation>
    </message>
    <message>
        <source>The rule “%1” has no number to compare with.</source>
        <translation>规则“%1”没有可比较的数值。</translation>
    </message>
    <message>
        <source>Add a threshold, or remove the rule.</source>
        <translation>请添加阈值，或删除该规则。</translation>
    </message>
    <message>
        <source>Own rule %1</source>
        <translation>自定义规则 %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在试算…</translation>
    </message>
    <message numerus="yes">
        <source>It would have opened %n incident(s).</source>
        <translation>
            <numerusform>按此规则将触发 %n 个事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::RuleForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监控对象</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>数据时段</translation>
    </message>
    <message>
        <source>Has to hold for</source>
        <translation>至少持续</translation>
    </message>
    <message>
        <source>Bad are values</source>
        <translation>异常方向</translation>
    </message>
    <message>
        <source>Looks back</source>
        <translation>回看时长</translation>
    </message>
    <message>
        <source>Steps or neighbours</source>
        <translation>时段数或邻站数</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Is watched</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Closes by itself when the condition is over</source>
        <translation>条件解除后自动办结</translation>
    </message>
    <message>
        <source>Confirmed by the bureau</source>
        <translation>已经主管部门确认</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>分钟值</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>小时值</translation>
    </message>
    <message>
        <source>four hours</source>
        <translation>4 小时值</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日值</translation>
    </message>
    <message>
        <source>above the number</source>
        <translation>高于数值</translation>
    </message>
    <message>
        <source>below the number</source>
        <translation>低于数值</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> km</source>
        <translation> 公里</translation>
    </message>
    <message>
        <source>the verdict on the station</source>
        <translation>站点总体评价</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Working value, to be confirmed</source>
        <translation>工作值，待确认</translation>
    </message>
    <message>
        <source>%1 (to be confirmed)</source>
        <translation>%1（待确认）</translation>
    </message>
    <message>
        <source>Radius, or length of river</source>
        <translation>半径或沿河距离</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleMeasures</name>
    <message>
        <source>distance to a layer</source>
        <translation>距图层</translation>
    </message>
    <message>
        <source>inside of a layer</source>
        <translation>位于图层内</translation>
    </message>
    <message>
        <source>an attribute of the site</source>
        <translation>点位属性</translation>
    </message>
    <message>
        <source>distance to the next station of a kind</source>
        <translation>距最近的某类站点</translation>
    </message>
    <message>
        <source>distance to obstacles over their height above the inlet</source>
        <translation>与障碍物水平距离/高差</translation>
    </message>
    <message>
        <source>free arc of the horizon</source>
        <translation>四周开阔角度</translation>
    </message>
    <message>
        <source>inlet height among tall buildings</source>
        <translation>高楼区采样口高度</translation>
    </message>
    <message>
        <source>distance to roads, by their traffic</source>
        <translation>距道路（按车流量）</translation>
    </message>
    <message>
        <source>distance to the kerb</source>
        <translation>距路缘</translation>
    </message>
    <message>
        <source>traffic under an open path</source>
        <translation>光程下车流量</translation>
    </message>
    <message>
        <source>new against old place of a moved point</source>
        <translation>变更前后点位偏差</translation>
    </message>
    <message>
        <source>distance along the river to the next confluence or outfall upstream</source>
        <translation>沿河距上游汇口或排口</translation>
    </message>
    <message>
        <source>number of verticals, by width</source>
        <translation>采样垂线数（按河宽）</translation>
    </message>
    <message>
        <source>number of depths of a vertical, by depth</source>
        <translation>垂线采样点数（按水深）</translation>
    </message>
    <message>
        <source>straight over drawn length of the reach</source>
        <translation>河段直线与河长之比</translation>
    </message>
    <message>
        <source>kind of reach to be avoided</source>
        <translation>属于应避开的河段</translation>
    </message>
    <message>
        <source>outfalls upstream</source>
        <translation>上游排口数</translation>
    </message>
    <message>
        <source>outfalls downstream</source>
        <translation>下游排口数</translation>
    </message>
    <message>
        <source>distance along the river to the next outfall upstream</source>
        <translation>沿河距上游排口</translation>
    </message>
    <message>
        <source>distance along the river to the next outfall downstream</source>
        <translation>沿河距下游排口</translation>
    </message>
    <message>
        <source>length of the reach</source>
        <translation>河段长度</translation>
    </message>
    <message>
        <source>first-grade zone upstream along the river</source>
        <translation>一级保护区沿河上游长度</translation>
    </message>
    <message>
        <source>first-grade zone downstream along the river</source>
        <translation>一级保护区沿河下游长度</translation>
    </message>
    <message>
        <source>place along the groundwater flow, from the nearest source</source>
        <translation>沿地下水流向相对最近污染源的位置</translation>
    </message>
    <message>
        <source>distance to reflecting surfaces</source>
        <translation>距反射面</translation>
    </message>
    <message>
        <source>part of the grid cell that is not built up</source>
        <translation>网格非建成区比例</translation>
    </message>
    <message>
        <source>distance to the centre of the grid cell, in parts of its side</source>
        <translation>距网格中心（占边长比例）</translation>
    </message>
    <message>
        <source>distance to the next junction</source>
        <translation>距最近路口</translation>
    </message>
    <message>
        <source>junctions before and behind on the road</source>
        <translation>道路前后路口数</translation>
    </message>
    <message>
        <source>side of the sampling grid</source>
        <translation>采样网格边长</translation>
    </message>
    <message>
        <source>number of points</source>
        <translation>点位数</translation>
    </message>
    <message>
        <source>number of points, by people and built-up area</source>
        <translation>点位数（按人口与建成区面积）</translation>
    </message>
    <message>
        <source>points in each unit of a layer</source>
        <translation>图层每单元点位数</translation>
    </message>
    <message>
        <source>acoustic zone classes without a point</source>
        <translation>没有点位的功能区类别数</translation>
    </message>
    <message>
        <source>valid cells of the grid</source>
        <translation>有效网格数</translation>
    </message>
    <message>
        <source>a figure of the network</source>
        <translation>监测网的量</translation>
    </message>
    <message>
        <source>deviation of the grid from the steps of the standard</source>
        <translation>网格间距与规定间距偏差</translation>
    </message>
    <message>
        <source>number of points, by variability</source>
        <translation>点位数（按变异性）</translation>
    </message>
    <message>
        <source>pollution load seen by control sections</source>
        <translation>控制断面控制的污染负荷</translation>
    </message>
    <message>
        <source>mean of the points against the city</source>
        <translation>点位均值与全市偏差</translation>
    </message>
    <message>
        <source>percentiles of the points against the city</source>
        <translation>点位百分位与全市偏差</translation>
    </message>
</context>
<context>
    <name>jinguan::RuleVerdictView</name>
    <message>
        <source>&amp;All clauses</source>
        <translation>全部条款(&amp;A)</translation>
    </message>
    <message>
        <source>Also clauses that do not apply to this site</source>
        <translation>也显示对此点位不适用的条款</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Give the missing figure …</source>
        <translation>填写缺少的数据(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) fail</source>
        <translation>
            <numerusform>%n 条不符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>data are missing for %n clause(s)</source>
        <translation>
            <numerusform>%n 条缺数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) met</source>
        <translation>
            <numerusform>%n 条符合</numerusform>
        </translation>
    </message>
    <message>
        <source>No clause applies.</source>
        <translation>没有适用的条款。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>bureau</source>
        <translation>本局</translation>
    </message>
    <message>
        <source> (unverified)</source>
        <translation>（待核实）</translation>
    </message>
    <message>
        <source>Choose a clause: what was found is told here and drawn on the map.</source>
        <translation>选择条款：此处说明核查情况，并在地图上绘出。</translation>
    </message>
    <message>
        <source>unverified, to be confirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>* rests on schematic layers: %1</source>
        <translation>* 依据示意图层：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>changed in this workspace</source>
        <translation>本工作区已修改</translation>
    </message>
</context>
<context>
    <name>jinguan::RulesPage</name>
    <message>
        <source>separated by blanks, e.g. — NA -999</source>
        <translation>以空格分隔，例如 — NA -999</translation>
    </message>
    <message>
        <source>An empty cell is always missing.</source>
        <translation>空单元格总是视为缺测。</translation>
    </message>
    <message>
        <source>point: 12.5</source>
        <translation>小数点：12.5</translation>
    </message>
    <message>
        <source>comma: 12,5</source>
        <translation>逗号作小数点：12,5</translation>
    </message>
    <message>
        <source>no thousands separator</source>
        <translation>无千位分隔符</translation>
    </message>
    <message>
        <source>comma: 1,234</source>
        <translation>逗号：1,234</translation>
    </message>
    <message>
        <source>blank: 1 234</source>
        <translation>空格：1 234</translation>
    </message>
    <message>
        <source>apostrophe: 1'234</source>
        <translation>撇号：1'234</translation>
    </message>
    <message>
        <source>point: 1.234</source>
        <translation>点：1.234</translation>
    </message>
    <message>
        <source>Text in the flag column</source>
        <translation>标识列中的文字</translation>
    </message>
    <message>
        <source>means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>manual value</source>
        <translation>手工补录</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>over range</source>
        <translation>超量程</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>link broken</source>
        <translation>通信中断</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>keep it as suspect</source>
        <translation>保留并标为存疑</translation>
    </message>
    <message>
        <source>the first stays, the others are rejected</source>
        <translation>保留第一条，其余拒收</translation>
    </message>
    <message>
        <source>the last replaces the others</source>
        <translation>以最后一条为准</translation>
    </message>
    <message>
        <source>Marks of a missing value</source>
        <translation>缺测标记</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字写法</translation>
    </message>
    <message>
        <source>Implausible value</source>
        <translation>超出合理范围的值</translation>
    </message>
    <message>
        <source>Rows that contradict</source>
        <translation>相互矛盾的行</translation>
    </message>
    <message>
        <source>Quality flags</source>
        <translation>数据标识</translation>
    </message>
</context>
<context>
    <name>jinguan::SampleModel</name>
    <message>
        <source>values of …</source>
        <translation>数值（待选指标）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1〔猜测〕</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无列名）</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::SampleSize</name>
    <message>
        <source>Deviation and allowed error must be larger than 0.</source>
        <translation>标准差和允许误差必须大于 0。</translation>
    </message>
    <message>
        <source>The confidence is %1.</source>
        <translation>置信度为 %1。</translation>
    </message>
    <message>
        <source>Give one between 0.5 and 1, such as 0.95.</source>
        <translation>请给出 0.5 与 1 之间的值，如 0.95。</translation>
    </message>
    <message>
        <source>More than a million samples would be needed.</source>
        <translation>需要的样品超过一百万个。</translation>
    </message>
    <message>
        <source>Allow a larger error.</source>
        <translation>请放宽允许误差。</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingBench</name>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>请写成 2026-01-31。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <translation>请交换 --from 和 --to。</translation>
    </message>
    <message>
        <source>The element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>Write its id, such as surface_water.</source>
        <translation>请写要素代号，如 surface_water。</translation>
    </message>
    <message>
        <source>Element id, e.g. surface_water</source>
        <translation>要素代号，如 surface_water</translation>
    </message>
    <message>
        <source>First day, such as 2026-01-01</source>
        <translation>起始日期，如 2026-01-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Day as of which it is told; by default today</source>
        <translation>截至哪一天；默认今天</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV 或 XLSX</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first by default</source>
        <translation>工作簿中的工作表；默认第一个</translation>
    </message>
    <message>
        <source>Only tell what would be done</source>
        <translation>只说明将做什么，不写入</translation>
    </message>
    <message>
        <source>Code of a district, or unit:CODE for a responsible unit</source>
        <translation>区（市）县代码；责任单位写作 unit:代码</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingCalendar</name>
    <message>
        <source>not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待采样</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未采</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>已采样</translation>
    </message>
    <message>
        <source>in analysis</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>result overdue</source>
        <translation>结果逾期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Looking for results</source>
        <translation>正在查找监测结果</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingCentre</name>
    <message>
        <source>&amp;Manual sampling …</source>
        <translation>手工监测计划(&amp;M)…</translation>
    </message>
    <message>
        <source>Ledger of de&amp;liveries …</source>
        <translation>数据交付台账(&amp;L)…</translation>
    </message>
    <message>
        <source>Targets of the &amp;year …</source>
        <translation>年度目标(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingCommands</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sampling plan called “%1”.</source>
        <translation>没有名为“%1”的手工监测计划。</translation>
    </message>
    <message>
        <source>“jinguan sampling plan” lists them.</source>
        <translation>用“jinguan sampling plan”可列出全部计划。</translation>
    </message>
    <message>
        <source>“%1” is no step of a task.</source>
        <translation>“%1”不是任务状态。</translation>
    </message>
    <message>
        <source>Write planned, sampled, in-analysis, done or cancelled.</source>
        <translation>请写 planned、sampled、in-analysis、done 或 cancelled。</translation>
    </message>
    <message>
        <source>A day cannot be read.</source>
        <translation>日期无法识别。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>请写成 2026-01-31。</translation>
    </message>
    <message>
        <source>Manual sampling: plans, what is due, what was sampled.</source>
        <translation>手工监测：计划、待采样任务、采样登记。</translation>
    </message>
    <message>
        <source>List the plans.</source>
        <translation>列出监测计划。</translation>
    </message>
    <message>
        <source>Samples that are due, overdue or without their results.</source>
        <translation>列出待采样、逾期和等待结果的任务。</translation>
    </message>
    <message>
        <source>Only upcoming, due, overdue, sampled, in-analysis, result-overdue, done or cancelled ones</source>
        <translation>只列某一状态：upcoming、due、overdue、sampled、in-analysis、result-overdue、done 或 cancelled</translation>
    </message>
    <message>
        <source>Finished and cancelled ones too</source>
        <translation>也列已完成和已取消的</translation>
    </message>
    <message>
        <source>Say how far a sample has come.</source>
        <translation>登记采样进度。</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>计划名称</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>点位编码</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>所属期内的任一天</translation>
    </message>
    <message>
        <source>planned, sampled, in-analysis, done or cancelled</source>
        <translation>planned、sampled、in-analysis、done 或 cancelled</translation>
    </message>
    <message>
        <source>Day of sampling</source>
        <translation>采样日期</translation>
    </message>
    <message>
        <source>Number of the sample</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Who sampled</source>
        <translation>采样人</translation>
    </message>
    <message>
        <source>Note; the reason where it is cancelled</source>
        <translation>备注；取消时须写原因</translation>
    </message>
    <message>
        <source>Number of the delivery with the results</source>
        <translation>结果所在交付的编号</translation>
    </message>
    <message>
        <source>Take plans from a table.</source>
        <translation>从表格导入监测计划。</translation>
    </message>
    <message>
        <source>Write the plans to a table.</source>
        <translation>把监测计划导出为表格。</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingDialog</name>
    <message>
        <source>Manual sampling</source>
        <translation>手工监测计划</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingFiles</name>
    <message>
        <source>“%1” is no rhythm.</source>
        <translation>“%1”不是频次。</translation>
    </message>
    <message>
        <source>Write one of %1, or monthly, bimonthly, quarterly, half-yearly, yearly.</source>
        <translation>请写 %1，或 monthly、bimonthly、quarterly、half-yearly、yearly。</translation>
    </message>
    <message>
        <source>“%1” is no element.</source>
        <translation>“%1”不是要素。</translation>
    </message>
    <message>
        <source>Write the id or name of one, such as surface_water or 地表水.</source>
        <translation>请写要素代号或名称，如 surface_water 或 地表水。</translation>
    </message>
    <message>
        <source>“%1” is no body of the plan and no responsible unit.</source>
        <translation>“%1”不是方案中的部门，也不是责任单位。</translation>
    </message>
    <message>
        <source>Write its id, code or full name, such as hbj or 510104.</source>
        <translation>请写其代号、代码或全称，如 hbj 或 510104。</translation>
    </message>
    <message>
        <source>“%1” is no responsible unit.</source>
        <translation>“%1”不是责任单位。</translation>
    </message>
    <message>
        <source>Write its code or name, such as 510104; leave it empty for the city.</source>
        <translation>请写代码或名称，如 510104；全市则留空。</translation>
    </message>
    <message>
        <source>there is no station “%1”.</source>
        <translation>没有点位“%1”。</translation>
    </message>
    <message>
        <source>Write codes from the list of stations; a name must be that of one station only.</source>
        <translation>请写站点列表中的编码；写名称时须只对应一个点位。</translation>
    </message>
    <message>
        <source>“%1” is no indicator of the element.</source>
        <translation>“%1”不是该要素的指标。</translation>
    </message>
    <message>
        <source>Write ids or names of the catalogue.</source>
        <translation>请写目录中的指标代号或名称。</translation>
    </message>
    <message>
        <source>the plan “%1” stands above with other contents.</source>
        <translation>上文已有内容不同的计划“%1”。</translation>
    </message>
    <message>
        <source>Give it another name, or make the rows equal but for the stations.</source>
        <translation>请另起名称，或使各行除点位外完全一致。</translation>
    </message>
    <message>
        <source>“%1” stands above already.</source>
        <translation>上文已有“%1”。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请另起名称。</translation>
    </message>
    <message>
        <source>“%1” is no kind of target.</source>
        <translation>“%1”不是目标类型。</translation>
    </message>
    <message>
        <source>Write one of 年均值 / 优良天数比例 / 优良天数 / 重污染天数, or annual-mean, good-day-share, good-days, days-above.</source>
        <translation>请写 年均值 / 优良天数比例 / 优良天数 / 重污染天数，或 annual-mean、good-day-share、good-days、days-above。</translation>
    </message>
    <message>
        <source>“%1” has no annual mean that is judged.</source>
        <translation>“%1”没有可考核的年均值。</translation>
    </message>
    <message>
        <source>Write one of PM2.5, PM10, SO2, NO2, CO.</source>
        <translation>请写 PM2.5、PM10、SO2、NO2、CO 之一。</translation>
    </message>
    <message>
        <source>a target about the same thing stands above.</source>
        <translation>上文已有同一事项的目标。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>请只保留一行。</translation>
    </message>
    <message>
        <source>the day stands above for the same place.</source>
        <translation>上文已有同一范围的这一天。</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingImportBox</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1: new %2, changed %3, unchanged %4, rows not taken %5.</source>
        <translation>%1：新增 %2，更改 %3，未变 %4，拒收 %5 行。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>These rows are kept with the deliveries. Mend them in the file and import it again: what was taken stays as it is.</source>
        <translation>这些行保存在交付记录中。请在文件中改正后重新导入：已接受的内容不受影响。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jinguan::SamplingStore</name>
    <message>
        <source>The first day is missing.</source>
        <translation>缺少起始日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-01.</source>
        <translation>请写成 2026-01-01。</translation>
    </message>
    <message>
        <source>The last day %1 lies before the first, %2.</source>
        <translation>截止日期 %1 早于起始日期 %2。</translation>
    </message>
    <message>
        <source>Exchange them, or leave the last day empty.</source>
        <translation>请交换两个日期，或将截止日期留空。</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every two months</source>
        <translation>每两月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>sampled</source>
        <translation>已采样</translation>
    </message>
    <message>
        <source>in analysis</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>annual mean</source>
        <translation>年均值</translation>
    </message>
    <message>
        <source>share of good days</source>
        <translation>优良天数比例</translation>
    </message>
    <message>
        <source>number of good days</source>
        <translation>优良天数</translation>
    </message>
    <message>
        <source>days above an index</source>
        <translation>超指数天数</translation>
    </message>
    <message>
        <source>The plan has no name.</source>
        <translation>计划没有名称。</translation>
    </message>
    <message>
        <source>Give it one of its own.</source>
        <translation>请给它一个名称。</translation>
    </message>
    <message>
        <source>The plan “%1” names no element.</source>
        <translation>计划“%1”没有写要素。</translation>
    </message>
    <message>
        <source>Name one, such as surface_water.</source>
        <translation>请写要素，如 surface_water。</translation>
    </message>
    <message>
        <source>The plan “%1” names no station.</source>
        <translation>计划“%1”没有点位。</translation>
    </message>
    <message>
        <source>Name at least one by its code.</source>
        <translation>请至少写一个点位编码。</translation>
    </message>
    <message>
        <source>The plan “%1” names no indicator.</source>
        <translation>计划“%1”没有监测指标。</translation>
    </message>
    <message>
        <source>Name what the laboratory has to deliver.</source>
        <translation>请写实验室须交付的指标。</translation>
    </message>
    <message>
        <source>The plan “%1” does not say who samples.</source>
        <translation>计划“%1”没有写采样单位。</translation>
    </message>
    <message>
        <source>Name a body or a responsible unit.</source>
        <translation>请写部门或责任单位。</translation>
    </message>
    <message>
        <source>Month %1 does not lie within the period of the plan “%2”.</source>
        <translation>第 %1 月不在计划“%2”的周期内。</translation>
    </message>
    <message>
        <source>Give 1 to %1.</source>
        <translation>请写 1 至 %1。</translation>
    </message>
    <message>
        <source>Days %1 to %2 are no window.</source>
        <translation>%1 日至 %2 日不是有效的采样时段。</translation>
    </message>
    <message>
        <source>Give days of the month from 1 to 31, the first before the last.</source>
        <translation>请写 1 至 31 日，先起后止。</translation>
    </message>
    <message>
        <source>%1 days for the laboratory cannot be.</source>
        <translation>分析时限不能为 %1 天。</translation>
    </message>
    <message>
        <source>Give 0 to 366.</source>
        <translation>请写 0 至 366。</translation>
    </message>
    <message>
        <source>The plan “%1” does not sample at %2.</source>
        <translation>计划“%1”不在 %2 采样。</translation>
    </message>
    <message>
        <source>Its stations are %1.</source>
        <translation>其点位为 %1。</translation>
    </message>
    <message>
        <source>No period of the plan “%1” begins on %2.</source>
        <translation>计划“%1”没有从 %2 开始的周期。</translation>
    </message>
    <message>
        <source>Name the first day of a period, such as %1.</source>
        <translation>请写周期的第一天，如 %1。</translation>
    </message>
    <message>
        <source>The plan “%1” does not hold in the period from %2.</source>
        <translation>计划“%1”在自 %2 起的周期内不执行。</translation>
    </message>
    <message>
        <source>The day of sampling is missing.</source>
        <translation>缺少采样日期。</translation>
    </message>
    <message>
        <source>A task is cancelled with a reason only.</source>
        <translation>取消任务须写明原因。</translation>
    </message>
    <message>
        <source>Say why the sample was not taken.</source>
        <translation>请写明为什么没有采样。</translation>
    </message>
    <message>
        <source>The plan “%1” has recorded samples; its rhythm cannot change.</source>
        <translation>计划“%1”已有采样记录，不能更改频次。</translation>
    </message>
    <message>
        <source>End it with a last day and make a new plan.</source>
        <translation>请给它一个截止日期，另建新计划。</translation>
    </message>
    <message>
        <source>A recorded sample would be lost: %1</source>
        <translation>将丢失已有采样记录：%1</translation>
    </message>
    <message>
        <source>End the plan with a last day and make a new plan.</source>
        <translation>请给计划一个截止日期，另建新计划。</translation>
    </message>
    <message>
        <source>The promise has no name.</source>
        <translation>约定没有名称。</translation>
    </message>
    <message>
        <source>Say what is handed over.</source>
        <translation>请写交付什么。</translation>
    </message>
    <message>
        <source>“%1” does not say who hands over.</source>
        <translation>“%1”没有写交付单位。</translation>
    </message>
    <message>
        <source>%1 days cannot be.</source>
        <translation>不能为 %1 天。</translation>
    </message>
    <message>
        <source>Give 0 to 366 days after the end of the period.</source>
        <translation>请写期后 0 至 366 天。</translation>
    </message>
    <message>
        <source>“%1” does not say how its deliveries are recognised.</source>
        <translation>“%1”没有写如何识别其交付。</translation>
    </message>
    <message>
        <source>Name the senders, a pattern of the file name, or both.</source>
        <translation>请写交付者、文件名样式，或两者都写。</translation>
    </message>
    <message>
        <source>%1 is no year of a target.</source>
        <translation>%1 不是目标年度。</translation>
    </message>
    <message>
        <source>Write it as 2026.</source>
        <translation>请写成 2026。</translation>
    </message>
    <message>
        <source>An annual mean needs its indicator.</source>
        <translation>年均值须写明指标。</translation>
    </message>
    <message>
        <source>Name one, such as PM2.5.</source>
        <translation>请写指标，如 PM2.5。</translation>
    </message>
    <message>
        <source>%1 is no index that days are counted above.</source>
        <translation>%1 不能作为统计天数的指数界限。</translation>
    </message>
    <message>
        <source>Give 50 to 500, such as 200.</source>
        <translation>请写 50 至 500，如 200。</translation>
    </message>
    <message>
        <source>%1 cannot be a target.</source>
        <translation>%1 不能作为目标值。</translation>
    </message>
    <message>
        <source>Give 0 to %1.</source>
        <translation>请写 0 至 %1。</translation>
    </message>
    <message>
        <source>%1 is no number of days.</source>
        <translation>%1 不是天数。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>Nobody is named who found sand or dust on %1.</source>
        <translation>没有写 %1 沙尘天的认定依据。</translation>
    </message>
    <message>
        <source>Name the document or the body.</source>
        <translation>请写文件或认定单位。</translation>
    </message>
</context>
<context>
    <name>jinguan::ScanPlan</name>
    <message>
        <source>The warning rule “%1” is not known.</source>
        <translation>没有预警规则“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::ScatterChart</name>
    <message>
        <source>Pearson r = %1 · Spearman ρ = %2 · n = %3</source>
        <translation>皮尔逊 r = %1 · 斯皮尔曼 ρ = %2 · n = %3</translation>
    </message>
    <message>
        <source>least-squares line with the 95 % band of its mean</source>
        <translation>最小二乘直线与 95% 均值置信带</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioComparison</name>
    <message>
        <source>“%1”</source>
        <comment>name of a scenario</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 was made with a radius of %2 m for %3; here it is judged with %4 m.</source>
        <translation>%1 制定时 %3 的半径为 %2 m；此处按 %4 m 评判。</translation>
    </message>
    <message>
        <source>%1 was made with a cost of %2 for %3; here it is counted with %4.</source>
        <translation>%1 制定时 %3 的成本为 %2；此处按 %4 计算。</translation>
    </message>
    <message>
        <source>the whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>the newest state</source>
        <translation>最新状态</translation>
    </message>
    <message>
        <source>%1 was made for %2; here it is judged over %3.</source>
        <translation>%1 针对 %2 制定；此处按 %3 评判。</translation>
    </message>
    <message>
        <source>%1 was made for the network of %2; here it is %3.</source>
        <translation>%1 按 %2 的监测网制定；此处为 %3。</translation>
    </message>
    <message>
        <source>%1 was made for the demand “%2”; here it is judged by “%3”.</source>
        <translation>%1 针对需求“%2”制定；此处按“%3”评判。</translation>
    </message>
    <message>
        <source>%1 counted planned stations as existing; here they do not count.</source>
        <translation>%1 将规划站点计为现有站点；此处不计。</translation>
    </message>
    <message>
        <source>%1 did not count planned stations as existing; here they count.</source>
        <translation>%1 未将规划站点计为现有站点；此处计入。</translation>
    </message>
    <message>
        <source>%1 is about another element (%2); areas and people compare, sites do not.</source>
        <translation>%1 针对另一要素（%2）；面积与人口可比，点位不可比。</translation>
    </message>
    <message>
        <source>There is no scenario to compare.</source>
        <translation>没有可对比的方案。</translation>
    </message>
    <message>
        <source>Save a proposal first.</source>
        <translation>请先保存一个方案。</translation>
    </message>
    <message>
        <source>The siting rules are left out: %1</source>
        <translation>未计入布点规则：%1</translation>
    </message>
    <message>
        <source>The scenario “%1” is named twice.</source>
        <translation>方案“%1”重复给出。</translation>
    </message>
    <message>
        <source>Name each one once.</source>
        <translation>每个方案只需给出一次。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Counting what each plan covers</source>
        <translation>正在统计各方案的覆盖</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) of %1 stand already as counting stations and add nothing.</source>
        <translation>
            <numerusform>%1 的 %n 个点位处已有计入的站点，不再增加覆盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations that count</source>
        <translation>计入的站点</translation>
    </message>
    <message>
        <source>Sites of the plan</source>
        <translation>方案点位</translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation>点位：%1</translation>
    </message>
    <message>
        <source>Existing stations that move</source>
        <translation>迁移的现有站点</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Rules met</source>
        <translation>符合的规则</translation>
    </message>
    <message>
        <source>Rules failed</source>
        <translation>不符合的规则</translation>
    </message>
    <message>
        <source>Rules without data</source>
        <translation>缺少数据的规则</translation>
    </message>
    <message>
        <source>Covered area</source>
        <translation>覆盖面积</translation>
    </message>
    <message>
        <source>Change against the network</source>
        <translation>相对现状的变化</translation>
    </message>
    <message>
        <source>Covered people</source>
        <translation>覆盖人口</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Covered demand of the layer</source>
        <translation>覆盖的图层需求</translation>
    </message>
    <message>
        <source>Not covered, exact</source>
        <translation>未覆盖（精确）</translation>
    </message>
    <message>
        <source>Covered more than once</source>
        <translation>重复覆盖</translation>
    </message>
    <message>
        <source>Stations over a place, mean</source>
        <translation>平均覆盖站点数</translation>
    </message>
    <message>
        <source>Demand to its nearest station, mean</source>
        <translation>需求到最近站点的平均距离</translation>
    </message>
    <message>
        <source>Any place to its nearest station, greatest</source>
        <translation>任一处到最近站点的最大距离</translation>
    </message>
    <message>
        <source>Covered of the class %1 (%2, schematic)</source>
        <translation>类别覆盖：%1（%2，示意）</translation>
    </message>
    <message>
        <source>Covered of the class %1 (%2)</source>
        <translation>类别覆盖：%1（%2）</translation>
    </message>
    <message>
        <source>Covered area: %1</source>
        <translation>覆盖面积：%1</translation>
    </message>
    <message>
        <source>Sites in common with “%1”</source>
        <translation>与“%1”相同的点位</translation>
    </message>
    <message>
        <source>Sites moved against “%1”</source>
        <translation>相对“%1”移动的点位</translation>
    </message>
    <message>
        <source>Sites that “%1” has not</source>
        <translation>“%1”所没有的点位</translation>
    </message>
    <message>
        <source>Sites of “%1” that are missing</source>
        <translation>缺少的“%1”点位</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioJson</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 不在 %2 与 %3 之间。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Correct the file, or export the scenario anew.</source>
        <translation>请改正文件，或重新导出方案。</translation>
    </message>
    <message>
        <source>is missing; %1 is wanted.</source>
        <translation>缺失，应为%1。</translation>
    </message>
    <message>
        <source>is not %1.</source>
        <translation>不是%1。</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue.</source>
        <translation>“%1”不在目录中。</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>This is JSON, but not one scenario.</source>
        <translation>这是 JSON，但不是一个方案。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>这不是 JSON：第 %2 字节处 %1。</translation>
    </message>
    <message>
        <source>Give a file that “plan export” or “plan propose --json” has written.</source>
        <translation>请给出由“plan export”或“plan propose --json”写出的文件。</translation>
    </message>
    <message>
        <source>“%1” is not “%2”.</source>
        <translation>“%1”不是“%2”。</translation>
    </message>
    <message>
        <source>%1 is newer than this program reads (%2).</source>
        <translation>版本 %1 高于本程序可读的版本（%2）。</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>为空。</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>“%1”不是时刻。</translation>
    </message>
    <message>
        <source>%1 sites are more than %2.</source>
        <translation>点位有 %1 个，超过 %2 个。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>The file is too large for a scenario (%1 MB).</source>
        <translation>文件过大，不像方案（%1 MB）。</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioMaps</name>
    <message>
        <source>%1 · %2 % of the area</source>
        <comment>plan, share</comment>
        <translation>%1 · 覆盖面积 %2 %</translation>
    </message>
    <message>
        <source>Site of the plan</source>
        <translation>方案点位</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioReport</name>
    <message>
        <source>“%1” is none of the scenarios compared.</source>
        <translation>“%1”不在所比选的方案之中。</translation>
    </message>
    <message>
        <source>Name one of them as the one that is studied.</source>
        <translation>请指定其中一个作为分析对象。</translation>
    </message>
    <message>
        <source>At most %1 scenarios stand side by side.</source>
        <translation>最多可并排对比 %1 个方案。</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>请减少方案。</translation>
    </message>
</context>
<context>
    <name>jinguan::ScenarioTable</name>
    <message>
        <source>There is another scenario called “%1”.</source>
        <translation>已有名为“%1”的方案。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The scenario “%1” is not in the workspace any more.</source>
        <translation>方案“%1”已不在工作区中。</translation>
    </message>
    <message>
        <source>The scenario has no name.</source>
        <translation>方案没有名称。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请填写名称。</translation>
    </message>
</context>
<context>
    <name>jinguan::ScratchIncidentStore</name>
    <message>
        <source>The incident %1 is not known.</source>
        <translation>没有编号为 %1 的事件。</translation>
    </message>
</context>
<context>
    <name>jinguan::SearchBox</name>
    <message>
        <source>Station, district, river…</source>
        <translation>站点、区（市）县、河流…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, or the code.</source>
        <translation>未找到结果。请尝试输入名称的一部分或编码。</translation>
    </message>
</context>
<context>
    <name>jinguan::SectorDialog</name>
    <message>
        <source>Corridor view: where pollution came from</source>
        <translation>输送通道：污染从何而来</translation>
    </message>
    <message>
        <source>above percentile %1</source>
        <translation>高于第 %1 百分位数</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>High values</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>A sector says from where air came in the hour, not where its load was emitted.</source>
        <translation>方位表示该小时空气从何处来，不表示污染物在何处排放。</translation>
    </message>
    <message>
        <source>%1 %2, %3 – %4</source>
        <translation>%1 %2，%3 至 %4</translation>
    </message>
    <message>
        <source>Wind of %1, %2 km away; %3 hours, %4 without wind. High means above %5; by chance a sector would have a CPF of %6.</source>
        <translation>风向来自%1，相距 %2 km；%3 小时，另有 %4 小时无风资料。高值指大于 %5；若无差别，各方位 CPF 应为 %6。</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>静风</translation>
    </message>
    <message>
        <source>along %1</source>
        <translation>沿%1</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>来风方向</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Hours, %</source>
        <translation>小时占比/%</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Pollution, %</source>
        <translation>污染占比/%</translation>
    </message>
    <message>
        <source>High hours</source>
        <translation>高值小时</translation>
    </message>
</context>
<context>
    <name>jinguan::SectorLayer</name>
    <message>
        <source>Upwind sectors</source>
        <translation>上风方位</translation>
    </message>
    <message>
        <source>Transport corridors by share</source>
        <translation>输送通道占比</translation>
    </message>
    <message>
        <source>high values rarer than elsewhere (CPF &lt; %1)</source>
        <translation>高值少于平均（CPF &lt; %1）</translation>
    </message>
    <message>
        <source>CPF %1–%2</source>
        <translation>CPF %1–%2</translation>
    </message>
    <message>
        <source>high values often (CPF ≥ %1)</source>
        <translation>高值频发（CPF ≥ %1）</translation>
    </message>
    <message>
        <source>%1: pollution by wind direction</source>
        <translation>%1：各来风方位污染占比</translation>
    </message>
    <message>
        <source>Transport corridors, share of pollution of their sectors</source>
        <translation>输送通道（所在方位的污染占比）</translation>
    </message>
</context>
<context>
    <name>jinguan::Sensitivity</name>
    <message>
        <source>radius × %1 (%2 m)</source>
        <translation>半径 × %1（%2 m）</translation>
    </message>
    <message>
        <source>spacing %1 m</source>
        <translation>间距 %1 m</translation>
    </message>
    <message>
        <source>no spacing</source>
        <translation>无间距要求</translation>
    </message>
    <message>
        <source>The scenario “%1” has no sites.</source>
        <translation>方案“%1”没有点位。</translation>
    </message>
    <message>
        <source>people %1 %, area %2 %</source>
        <translation>人口 %1 %，面积 %2 %</translation>
    </message>
    <message>
        <source>weight of “%1” × %2</source>
        <translation>“%1”的权重 × %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>代表半径</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>People against area</source>
        <translation>人口与面积</translation>
    </message>
    <message>
        <source>Weights of the suitability</source>
        <translation>适宜性权重</translation>
    </message>
    <message>
        <source>%1: no plan keeps the quotas there. %2</source>
        <comment>case, reason</comment>
        <translation>%1：没有满足配额的方案。%2</translation>
    </message>
    <message>
        <source>No case could be planned for.</source>
        <translation>没有一种情形能得出方案。</translation>
    </message>
</context>
<context>
    <name>jinguan::SensitivityPage</name>
    <message>
        <source>Vary the assumptions</source>
        <translation>改变假设条件</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>入选次数</translation>
    </message>
    <message>
        <source>of cases</source>
        <translation>情形总数</translation>
    </message>
    <message>
        <source>How coverage and sites change with radius, spacing and weights, for the chosen scenario.</source>
        <translation>所选方案的覆盖与点位随半径、间距和权重的变化。</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>不在方案中</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsDraft</name>
    <message>
        <source>indicator by “%1”</source>
        <translation>指标依据“%1”</translation>
    </message>
    <message>
        <source>no indicator of the catalogue has one of these names</source>
        <translation>目录中没有同名指标</translation>
    </message>
    <message>
        <source>the service names no unit</source>
        <translation>服务未给出单位</translation>
    </message>
    <message>
        <source>the unit “%1” is not known</source>
        <translation>不认识单位“%1”</translation>
    </message>
    <message>
        <source>no station of the workspace is called so</source>
        <translation>工作区中没有此名称的站点</translation>
    </message>
    <message>
        <source>station by the thing's name or code</source>
        <translation>站点依据 Thing 的名称或编码</translation>
    </message>
    <message>
        <source>period by its intervals of %1 s</source>
        <translation>周期依据其 %1 秒的时段</translation>
    </message>
    <message>
        <source>instants every %1 s: check whether they are samples, or label the begin or the end of a period</source>
        <translation>每 %1 秒一个时刻：请核实是瞬时值，还是标注时段的起点或终点</translation>
    </message>
    <message>
        <source>too few observations to tell the period</source>
        <translation>观测太少，无法判断周期</translation>
    </message>
    <message>
        <source>The service has more than %1 datastreams; the draft has the first ones.</source>
        <translation>该服务的数据流超过 %1 个；草稿只含前面的部分。</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsHttp</name>
    <message>
        <source>Ask the operator of the service for access from this computer.</source>
        <translation>请向服务的运营方申请本机的访问权限。</translation>
    </message>
    <message>
        <source>The address ends with the version of the service, like https://…/v1.1.</source>
        <translation>地址应以服务版本结尾，例如 https://…/v1.1。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The answer is longer than %1 MB.</source>
        <translation>应答超过 %1 MB。</translation>
    </message>
    <message>
        <source>Ask for smaller pages in the mapping (page).</source>
        <translation>请在映射中减小每页条数（page）。</translation>
    </message>
    <message>
        <source>The answer was not there after %1 s.</source>
        <translation>%1 秒后仍未收到完整应答。</translation>
    </message>
    <message>
        <source>The service answered %1 %2: %3</source>
        <translation>服务应答 %1 %2：%3</translation>
    </message>
    <message>
        <source>The service did not answer: %1</source>
        <translation>服务没有应答：%1</translation>
    </message>
    <message>
        <source>The service answered %1, which is no data.</source>
        <translation>服务应答 %1，不含数据。</translation>
    </message>
    <message>
        <source>“%1” is no address of a service.</source>
        <translation>“%1”不是服务地址。</translation>
    </message>
    <message>
        <source>Write it like https://example.org/FROST-Server/v1.1.</source>
        <translation>请写成 https://example.org/FROST-Server/v1.1 的形式。</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsMapping</name>
    <message>
        <source>a stream has no key (stream)</source>
        <translation>有数据流缺少标识（stream）</translation>
    </message>
    <message>
        <source>the factor of the stream %1 is no number, or zero</source>
        <translation>数据流 %1 的系数不是数字或为零</translation>
    </message>
    <message>
        <source>the period “%1” of the stream %2 is none of sample, second, minute, hour, 4h, 8h, day, month, year</source>
        <translation>数据流 %2 的周期“%1”不在 sample、second、minute、hour、4h、8h、day、month、year 之列</translation>
    </message>
    <message>
        <source>the label “%1” of the stream %2 is none of begin, middle, end</source>
        <translation>数据流 %2 的时间标注“%1”不在 begin、middle、end 之列</translation>
    </message>
    <message>
        <source>the method “%1” of the stream %2 is none of automatic, manual, model</source>
        <translation>数据流 %2 的方法“%1”不在 automatic、manual、model 之列</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1.</source>
        <translation>映射无法使用：%1。</translation>
    </message>
    <message>
        <source>Mend the file, or make a new draft of it.</source>
        <translation>请修正该文件，或重新生成草稿。</translation>
    </message>
    <message>
        <source>“%1” is no quality flag</source>
        <translation>“%1”不是质量标记</translation>
    </message>
    <message>
        <source>it is no JSON object (%1, at byte %2)</source>
        <translation>不是 JSON 对象（%1，第 %2 字节）</translation>
    </message>
    <message>
        <source>lookBack is not between 0 and %1 seconds</source>
        <translation>lookBack 不在 0 至 %1 秒之间</translation>
    </message>
    <message>
        <source>page is not between 1 and %1</source>
        <translation>page 不在 1 至 %1 之间</translation>
    </message>
    <message>
        <source>“%1” is no time to begin from</source>
        <translation>“%1”不是起始时间</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>无法读取映射：%1。</translation>
    </message>
    <message>
        <source>Make a draft of it with --draft.</source>
        <translation>请用 --draft 生成草稿。</translation>
    </message>
    <message>
        <source>The mapping cannot be written: %1.</source>
        <translation>无法写入映射：%1。</translation>
    </message>
    <message>
        <source>Choose a folder that may be written.</source>
        <translation>请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>the indicator “%1” of the stream %2 is not in the catalogue</source>
        <translation>数据流 %2 的指标“%1”不在目录中</translation>
    </message>
    <message>
        <source>the unit “%1” of the stream %2 does not measure %3</source>
        <translation>数据流 %2 的单位“%1”不能用于%3</translation>
    </message>
    <message>
        <source>the stream %1 names no station</source>
        <translation>数据流 %1 未指定站点</translation>
    </message>
    <message>
        <source>the stream %1 writes what another one writes; tell them apart by position, or leave one out</source>
        <translation>数据流 %1 与另一数据流写入同一序列；请用点位区分，或去掉其中一个</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsPoll</name>
    <message>
        <source>The service does not send in order of time and has more than is taken at once.</source>
        <translation>服务未按时间顺序发送，且数据多于一次可取的数量。</translation>
    </message>
    <message>
        <source>Let the mapping begin later (from).</source>
        <translation>请把映射的起始时间（from）改晚。</translation>
    </message>
    <message>
        <source>the observation lies in the future: %1</source>
        <translation>观测时间在未来：%1</translation>
    </message>
    <message>
        <source>The service does not heed the filter of time of the stream %1; older observations were left out.</source>
        <translation>服务未按时间条件筛选数据流 %1；较早的观测已略去。</translation>
    </message>
    <message>
        <source>stream %1: %2</source>
        <translation>数据流 %1：%2</translation>
    </message>
    <message>
        <source>Asking %1 for %2</source>
        <translation>正在向 %1 请求 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsService</name>
    <message>
        <source>The service sends texts that are not UTF-8; their broken letters were replaced.</source>
        <translation>服务发送的文字不是 UTF-8；无法识别的字符已替换。</translation>
    </message>
    <message>
        <source>The answer is no JSON object: %1, at byte %2 of %3.</source>
        <translation>应答不是 JSON 对象：%1，第 %2 字节，共 %3 字节。</translation>
    </message>
    <message>
        <source>An answer that was cut is asked for again at the next poll.</source>
        <translation>被截断的应答会在下次轮询时重新请求。</translation>
    </message>
    <message>
        <source>The service links to %1; its own address was used instead.</source>
        <translation>服务的链接指向 %1；已改用服务自身的地址。</translation>
    </message>
    <message>
        <source>The pages of the service lead back to one that was read already.</source>
        <translation>服务的分页又指回已读过的一页。</translation>
    </message>
    <message>
        <source>Tell the operator of the service; what came until there was taken.</source>
        <translation>请告知服务的运营方；此前的数据已接收。</translation>
    </message>
    <message>
        <source>The answer has no list “value”, so it is none of SensorThings.</source>
        <translation>应答中没有“value”列表，不是 SensorThings 服务。</translation>
    </message>
    <message>
        <source>Check the address; it ends with the version, like https://…/v1.1.</source>
        <translation>请检查地址；应以版本结尾，例如 https://…/v1.1。</translation>
    </message>
    <message>
        <source>The link to the next page leads to another place: %1</source>
        <translation>下一页的链接指向别处：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::SensorThingsTime</name>
    <message>
        <source>“%1” has no time zone; say which one the service means in the mapping (zone)</source>
        <translation>“%1”没有时区；请在映射中说明服务所用时区（zone）</translation>
    </message>
    <message>
        <source>the observation has no time</source>
        <translation>观测没有时间</translation>
    </message>
    <message>
        <source>“%1” is no time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>the interval “%1” ends before it begins</source>
        <translation>时段“%1”的终点早于起点</translation>
    </message>
    <message>
        <source>the observation covers %1 s, the mapping says %2</source>
        <translation>观测时长为 %1 秒，映射写的是 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::SeriesLoader</name>
    <message>
        <source>No workspace is open. Open one to see its readings.</source>
        <translation>未打开工作区。请打开工作区以查看监测数据。</translation>
    </message>
    <message>
        <source>%1 · computed</source>
        <translation>%1 · 计算值</translation>
    </message>
</context>
<context>
    <name>jinguan::SetCoverSolver</name>
    <message>
        <source>Searching; %1 placed or spent, at least %2 needed</source>
        <translation>正在搜索；已布设（或花费）%1，至少需要 %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No plan that covers the share asked for was found; the best covers %1 % of the demand.</source>
        <translation>未找到达到所要求覆盖比例的方案；最好的方案覆盖需求的 %1 %。</translation>
    </message>
    <message>
        <source>Ask for a smaller share, offer more candidates, or loosen a rule.</source>
        <translation>请降低覆盖比例、增加候选点或放宽某条规则。</translation>
    </message>
    <message>
        <source>These candidates and rules let no plan cover more than %1 % of the demand; %2 % is asked for.</source>
        <translation>在这些候选点和规则下，任何方案最多覆盖需求的 %1 %；要求的是 %2 %。</translation>
    </message>
    <message>
        <source>%1 stays uncovered, %2 is allowed.</source>
        <translation>未覆盖 %1，只允许 %2。</translation>
    </message>
    <message>
        <source>The bound lies above the value.</source>
        <translation>界高于方案值。</translation>
    </message>
    <message>
        <source>The solver made a plan that fails its check: %1</source>
        <translation>求解器给出的方案未通过核验：%1</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>这是程序缺陷，请连同所提问题一并反馈。</translation>
    </message>
</context>
<context>
    <name>jinguan::SheetLayout</name>
    <message>
        <source>There is no element “%1”.</source>
        <translation>没有监测要素“%1”。</translation>
    </message>
    <message>
        <source>Use one of the catalogue, e.g. air or surface_water.</source>
        <translation>请使用目录中的监测要素，例如 air 或 surface_water。</translation>
    </message>
    <message>
        <source>There is no district or unit with the code “%1”.</source>
        <translation>没有代码为“%1”的区（市）县或责任单位。</translation>
    </message>
    <message>
        <source>Use a code such as 510104.</source>
        <translation>请使用 510104 这样的代码。</translation>
    </message>
</context>
<context>
    <name>jinguan::SheetRows</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <source>Workbooks cannot be written here.</source>
        <translation>此处无法写出工作簿。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv.</source>
        <translation>请改用以 .csv 结尾的文件名。</translation>
    </message>
    <message>
        <source>The column “%1” cannot be written.</source>
        <translation>列“%1”无法写出。</translation>
    </message>
    <message>
        <source>A row of the workbook cannot be written.</source>
        <translation>工作簿中有一行无法写出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表中没有列“%1”。</translation>
    </message>
    <message>
        <source>Name a column so in its first row; it has %1.</source>
        <translation>请在首行写明该列名；现有列为 %1。</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation>单元格为空。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>Write it as 35 or 35.5, without unit.</source>
        <translation>请写成 35 或 35.5，不带单位。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>Write it as 10.</source>
        <translation>请写成 10。</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>请写成 2026-01-31。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>Write 1 or 0.</source>
        <translation>请写 1 或 0。</translation>
    </message>
</context>
<context>
    <name>jinguan::SheetTemplate</name>
    <message>
        <source>The template cannot be opened: %1.</source>
        <translation>无法打开模板：%1。</translation>
    </message>
    <message>
        <source>Choose a .qpt file.</source>
        <translation>请选择 .qpt 文件。</translation>
    </message>
    <message>
        <source>The file is no layout template.</source>
        <translation>该文件不是布局模板。</translation>
    </message>
    <message>
        <source>The file is no layout template (%1).</source>
        <translation>该文件不是布局模板（%1）。</translation>
    </message>
    <message>
        <source>Save the layout in QGIS with “Save as Template”.</source>
        <translation>请在QGIS中用“另存为模板”保存布局。</translation>
    </message>
    <message>
        <source>QGIS cannot read the template.</source>
        <translation>QGIS无法读取该模板。</translation>
    </message>
    <message>
        <source>The template has nothing called %1.</source>
        <translation>模板中没有名为%1的项目。</translation>
    </message>
    <message>
        <source>Give the map the id “map” and the label of the title the id “title” in QGIS (Item Properties ▸ Rendering ▸ Item ID).</source>
        <translation>请在QGIS中把地图的项目ID设为“map”，标题标签的ID设为“title”（项目属性 ▸ 渲染 ▸ 项目ID）。</translation>
    </message>
    <message>
        <source>The template cannot be written: %1.</source>
        <translation>无法写入模板：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择可以写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>jinguan::SiteDossier</name>
    <message>
        <source>The siting rules are left out: %1</source>
        <translation>未计入布点规则：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::SiteSurroundings</name>
    <message>
        <source>The workspace has no layer “%1”.</source>
        <translation>工作区没有图层“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingAreas</name>
    <message>
        <source>The siting class “%1” is not in the catalogue.</source>
        <translation>布设类别“%1”不在目录中。</translation>
    </message>
    <message>
        <source>“%1” is no relation.</source>
        <translation>“%1”不是关系。</translation>
    </message>
    <message>
        <source>Write within, outside or crossing.</source>
        <translation>请写 within、outside 或 crossing。</translation>
    </message>
    <message>
        <source>Rows of “%1” stand apart.</source>
        <translation>“%1”的各行不相邻。</translation>
    </message>
    <message>
        <source>Put them together.</source>
        <translation>请放在一起。</translation>
    </message>
    <message>
        <source>The siting class “%1” has no row.</source>
        <translation>布设类别“%1”没有行。</translation>
    </message>
    <message>
        <source>Add one; without a role when no layer tells it.</source>
        <translation>请添加一行；没有图层说明时角色留空。</translation>
    </message>
    <message>
        <source>The workspace has no layer “%1”.</source>
        <translation>工作区没有图层“%1”。</translation>
    </message>
    <message>
        <source>The layer “%1” has nothing of this class.</source>
        <translation>图层“%1”中没有此类别。</translation>
    </message>
    <message>
        <source>the layer does not tell “%1” and was taken whole</source>
        <translation>图层没有“%1”属性，全部计入</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The class “%1” stands further down.</source>
        <translation>类别“%1”排在后面。</translation>
    </message>
    <message>
        <source>Put its rows before this one.</source>
        <translation>请把它的行移到前面。</translation>
    </message>
    <message>
        <source>The workspace has no layer “%1” that tells it apart.</source>
        <translation>工作区没有可据以区分的图层“%1”。</translation>
    </message>
    <message>
        <source>places</source>
        <comment>unit of a siting class</comment>
        <translation>处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 stands on a proxy: %2.</source>
        <translation>%1以代用图层计：%2。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingCentre</name>
    <message>
        <source>&amp;Check siting rules …</source>
        <translation>点位合规检查(&amp;C)…</translation>
    </message>
    <message>
        <source>Siting &amp;rules …</source>
        <translation>布点规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开工作区。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingCheckDialog</name>
    <message>
        <source>Check of siting rules</source>
        <translation>点位合规检查</translation>
    </message>
    <message>
        <source>Rules in force and positions on this day</source>
        <translation>采用该日有效的规则与位置</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Siting &amp;rules …</source>
        <translation>布点规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Choose a station or all of an element, then check.</source>
        <translation>选择站点或要素的全部站点，然后检查。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>All stations of the element</source>
        <translation>该要素全部站点</translation>
    </message>
    <message>
        <source>The workspace has no station of this element.</source>
        <translation>工作区没有该要素的站点。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>All stations together</source>
        <translation>全部站点合并</translation>
    </message>
    <message>
        <source>%1 of %2 rows fail a clause.</source>
        <translation>%2 行中 %1 行有条款不符合。</translation>
    </message>
    <message>
        <source>Schematic, not surveyed: %1.</source>
        <translation>示意、非实测：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not in the workspace: %1.</source>
        <translation>工作区中没有：%1。</translation>
    </message>
    <message>
        <source>%1, all stations together</source>
        <translation>%1，全部站点合并</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingFacts</name>
    <message>
        <source>The figures of the network that the workspace keeps cannot be read: %1.</source>
        <translation>工作区保存的监测网数据无法读取：%1。</translation>
    </message>
    <message>
        <source>Restore the workspace from its last backup, or remove its property “siting_facts”.</source>
        <translation>请从最近的备份恢复工作区，或删除其属性“siting_facts”。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingFeasibility</name>
    <message>
        <source>Lower a least number, raise what limits it, or offer more candidates.</source>
        <translation>请降低最少数量、放宽限制它的条件，或增加候选点。</translation>
    </message>
    <message>
        <source>%1 is to get at least %2 and at most %3.</source>
        <translation>%1 要求最少 %2 个、最多 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2, but has only %n candidate place(s).</source>
        <translation>
            <numerusform>%1 需要 %2 个站点，但只有 %n 个候选点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 need %2 together, but only %3 may be placed.</source>
        <translation>%1 合计需要 %2 个站点，但只能布设 %3 个。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2, but at a spacing of %3 no more than %n of its candidate places can be used.</source>
        <translation>
            <numerusform>%1 需要 %2 个站点，但在间距 %3 下其候选点最多可用 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The least numbers asked for cost %1 at least, but the budget is %2.</source>
        <translation>满足最少数量至少需要费用 %1，而预算为 %2。</translation>
    </message>
    <message>
        <source>spacing %1</source>
        <translation>间距 %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) in all</source>
        <translation>
            <numerusform>共 %n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 最多 %2 个</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 最少 %2 个</translation>
    </message>
    <message>
        <source>These rules cannot be kept together: %1.</source>
        <translation>以下规则不能同时满足：%1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No plan that keeps all rules was found in the time given; it is not known whether there is one.</source>
        <translation>在给定时间内未找到满足全部规则的方案；是否存在尚不清楚。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingQuestion</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>站点类型 %1</translation>
    </message>
    <message>
        <source>district %1</source>
        <translation>区县 %1</translation>
    </message>
    <message>
        <source>siting class %1</source>
        <translation>布点类别 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of its candidates left out, nearer than %2 to a station that stays)</source>
        <translation>
            <numerusform>%1（有 %n 个候选点因距保留站点不足 %2 而未计入）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRule</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 vehicles/day</source>
        <translation>%1 辆/日</translation>
    </message>
    <message>
        <source>rule of the bureau</source>
        <translation>本局规则</translation>
    </message>
    <message>
        <source>The field “%1” of the siting rule “%2” cannot be read.</source>
        <translation>布点规则“%2”的字段“%1”无法读取。</translation>
    </message>
    <message>
        <source>Correct it in the dialog of siting rules, or set the rule back to what ships.</source>
        <translation>请在布点规则对话框中改正，或恢复为随附规则。</translation>
    </message>
    <message>
        <source>The siting rule “%1”: %2</source>
        <translation>布点规则“%1”：%2</translation>
    </message>
    <message>
        <source>it has no id or no name.</source>
        <translation>没有标识或名称。</translation>
    </message>
    <message>
        <source>no kind of station is chosen.</source>
        <translation>没有选择站点类型。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>nothing is known that is called “%1”.</source>
        <translation>没有名为“%1”的量。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>“%1” is a figure of the whole network.</source>
        <translation>“%1”是整个监测网的量。</translation>
    </message>
    <message>
        <source>“%1” is a figure of a single site.</source>
        <translation>“%1”是单个点位的量。</translation>
    </message>
    <message>
        <source>it does not say on which layer, attribute or kind it measures.</source>
        <translation>没有说明量测的图层、属性或站点类型。</translation>
    </message>
    <message>
        <source>it has no value to compare with.</source>
        <translation>没有用于比较的数值。</translation>
    </message>
    <message>
        <source>Give a number; two of them with “between”.</source>
        <translation>请填写数值；“介于”需要两个。</translation>
    </message>
    <message>
        <source>the lower value is above the upper one.</source>
        <translation>下限大于上限。</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>The operator “%1” is not known.</source>
        <translation>未知的运算符“%1”。</translation>
    </message>
    <message>
        <source>Use &gt;=, &gt;, &lt;=, &lt;, = or between.</source>
        <translation>请用 &gt;=、&gt;、&lt;=、&lt;、= 或 between。</translation>
    </message>
    <message>
        <source>The rule “%1” is listed twice.</source>
        <translation>规则“%1”重复。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRuleForm</name>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>from, 2026-01-01</source>
        <translation>起始，2026-01-01</translation>
    </message>
    <message>
        <source>to, open</source>
        <translation>截止，不填为长期</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>启用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Confirmed by the bureau</source>
        <translation>本局已核实(&amp;C)</translation>
    </message>
    <message>
        <source>Kinds of station</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Siting classes; none ticked: all</source>
        <translation>布点类别；不勾选为全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量测</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Holds where</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>from the table of the standard</source>
        <translation>取自标准的表</translation>
    </message>
    <message>
        <source>unverified, to be confirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>The required value of “%1” is no number.</source>
        <translation>“%1”的要求值不是数字。</translation>
    </message>
    <message>
        <source>Write it with a point, like 2.5.</source>
        <translation>请用小数点，如 2.5。</translation>
    </message>
    <message>
        <source>The days of “%1” cannot be read.</source>
        <translation>“%1”的日期无法读取。</translation>
    </message>
    <message>
        <source>Write them like 2026-01-01.</source>
        <translation>请写成 2026-01-01 的形式。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRules</name>
    <message>
        <source>The table “%1” of the standards is missing.</source>
        <translation>标准库缺少表“%1”。</translation>
    </message>
    <message>
        <source>The siting rules of the workspace cannot be read: %1.</source>
        <translation>工作区的布点规则无法读取：%1。</translation>
    </message>
    <message>
        <source>Restore the workspace from its last backup, or remove its property “siting_rules”.</source>
        <translation>请从最近的备份恢复工作区，或删除其属性“siting_rules”。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingRulesDialog</name>
    <message>
        <source>Siting rules</source>
        <translation>布点规则</translation>
    </message>
    <message>
        <source>&amp;Add a rule of the bureau</source>
        <translation>新增本局规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to what ships</source>
        <translation>恢复随附规则(&amp;B)</translation>
    </message>
    <message>
        <source>What &amp;changes?</source>
        <translation>有何变化？(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rules of the bureau</source>
        <translation>本局规则</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Unverified, to be confirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Changed in this workspace</source>
        <translation>本工作区已修改</translation>
    </message>
    <message>
        <source>&amp;Remove the rule</source>
        <translation>删除规则(&amp;R)</translation>
    </message>
    <message>
        <source>Rule of the bureau %1</source>
        <translation>本局规则 %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes for the %n place(s) it is about.</source>
        <translation>
            <numerusform>所涉 %n 处没有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places change: %3 now fail, %4 are now met, for %5 data are missing, for %6 it no longer applies.</source>
        <translation>%2 处中 %1 处变化：%3 处变为不符合，%4 处变为符合，%5 处缺数据，%6 处不再适用。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingSolver</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Searching; at most %1 % from the best</source>
        <translation>正在搜索；与最优相差不超过 %1 %</translation>
    </message>
    <message>
        <source>Proving the plan</source>
        <translation>正在证明方案</translation>
    </message>
    <message>
        <source>The solver made a plan that fails its check: %1</source>
        <translation>求解器给出的方案未通过核验：%1</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it with the question you asked.</source>
        <translation>这是程序缺陷，请连同所提问题一并反馈。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingTables</name>
    <message>
        <source>The table “%1” of the standards is missing.</source>
        <translation>标准库缺少表“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::SitingTerms</name>
    <message>
        <source>The layer “%1” is listed twice, or has no id.</source>
        <translation>图层“%1”重复，或没有标识。</translation>
    </message>
    <message>
        <source>“%1” is no name with a factor.</source>
        <translation>“%1”不是带系数的名称。</translation>
    </message>
    <message>
        <source>Write it like levels*3.</source>
        <translation>请写成 levels*3 的形式。</translation>
    </message>
    <message>
        <source>The attribute “%1” of “%2” is listed twice, or belongs to nothing known.</source>
        <translation>“%2”的属性“%1”重复，或不属于任何已知对象。</translation>
    </message>
    <message>
        <source>“%1” of the site is not known (attribute %2).</source>
        <translation>点位的“%1”未知（属性 %2）。</translation>
    </message>
    <message>
        <source>“%1” of the network is not given (%2).</source>
        <translation>未给出监测网的“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” (attribute %2) is missing in the layer “%3”.</source>
        <translation>图层“%3”缺少“%1”（属性 %2）。</translation>
    </message>
</context>
<context>
    <name>jinguan::SmtpClient</name>
    <message>
        <source>The library for mail does not start.</source>
        <translation>邮件库无法启动。</translation>
    </message>
    <message>
        <source>%1 (the server said: %2)</source>
        <translation>%1（服务器答复：%2）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>jinguan::SoilAssessment</name>
    <message>
        <source>%1 against screening and control value</source>
        <translation>%1与筛选值、管制值比较</translation>
    </message>
    <message>
        <source>Nemerow index from mean and largest P</source>
        <translation>内梅罗指数（由 P 的均值与最大值计算）</translation>
    </message>
</context>
<context>
    <name>jinguan::SolveCurve</name>
    <message>
        <source>Value and bound over time are drawn here while sites are proposed.</source>
        <translation>推荐点位时，此处绘出目标值和界随时间的变化。</translation>
    </message>
    <message>
        <source>After %1 s: %2; no bound yet.</source>
        <translation>%1 秒：%2；尚无界。</translation>
    </message>
    <message>
        <source>After %1 s: %2, bound %3, gap %4 %.</source>
        <translation>%1 秒：%2，界 %3，差距 %4 %。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>best plan so far</source>
        <translation>目前最优方案</translation>
    </message>
    <message>
        <source>bound: no plan is better</source>
        <translation>界：没有更优的方案</translation>
    </message>
    <message>
        <source>gap %1 %</source>
        <translation>差距 %1 %</translation>
    </message>
</context>
<context>
    <name>jinguan::SolvePage</name>
    <message>
        <source>Show gaps</source>
        <translation>显示空白区域</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>生成建议</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The solver stops then at the latest, with the best plan it has</source>
        <translation>求解器至迟在此时停止，并给出当前最优方案</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>调整前 %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>调整后 %</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>What the solver did</source>
        <translation>求解过程</translation>
    </message>
    <message>
        <source>After, s</source>
        <translation>用时，s</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Covered area, %</source>
        <translation>覆盖面积，%</translation>
    </message>
    <message>
        <source>Covered area, km²</source>
        <translation>覆盖面积，km²</translation>
    </message>
    <message>
        <source>Covered people, %</source>
        <translation>覆盖人口，%</translation>
    </message>
    <message>
        <source>Covered people, thousand</source>
        <translation>覆盖人口，千人</translation>
    </message>
    <message>
        <source>Covered demand, %</source>
        <translation>覆盖需求，%</translation>
    </message>
    <message>
        <source>Covered demand, %1</source>
        <translation>覆盖需求，%1</translation>
    </message>
    <message>
        <source>Covered more than once, km²</source>
        <translation>重复覆盖面积，km²</translation>
    </message>
    <message>
        <source>Exact gap, km²</source>
        <translation>空白面积（精确），km²</translation>
    </message>
    <message>
        <source>Counted gap, km²</source>
        <translation>空白面积（网格统计），km²</translation>
    </message>
    <message>
        <source>Standard deviation between stations, mean</source>
        <translation>站间标准差，平均</translation>
    </message>
    <message>
        <source>Standard deviation between stations, greatest</source>
        <translation>站间标准差，最大</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>No choice of these candidates covers more than this plan: %1 %2, which is proved.</source>
        <comment>demand, unit</comment>
        <translation>已证明最优：这些候选点的任何组合都不会比本方案覆盖得更多（%1 %2）。</translation>
    </message>
    <message>
        <source>No choice of these candidates covers more than %1 %2; this one is at most %3 % below.</source>
        <comment>demand, unit, share</comment>
        <translation>这些候选点的任何组合覆盖都不超过 %1 %2；本方案与之相差至多 %3 %。</translation>
    </message>
    <message>
        <source>No choice of these candidates is better than this plan: %1, which is proved.</source>
        <translation>已证明最优：这些候选点的任何组合都不优于本方案（%1）。</translation>
    </message>
    <message>
        <source>This plan reaches %1; no choice of these candidates can do better than %2, so it is at most %3 % from the best.</source>
        <translation>本方案达到 %1；这些候选点的任何组合都不会优于 %2，与最优相差至多 %3 %。</translation>
    </message>
    <message>
        <source>More sites would gain nothing.</source>
        <translation>再增加点位不会扩大覆盖。</translation>
    </message>
    <message>
        <source>No further candidate keeps the spacing.</source>
        <translation>没有其他候选点满足间距要求。</translation>
    </message>
    <message>
        <source>The budget pays for no further candidate.</source>
        <translation>预算不足以再设候选点。</translation>
    </message>
    <message>
        <source>The quotas leave no further candidate.</source>
        <translation>按配额不能再设候选点。</translation>
    </message>
    <message>
        <source>Cancelled: these are the sites chosen until then.</source>
        <translation>已取消：以下为取消前已选出的点位。</translation>
    </message>
    <message>
        <source>The time limit ended the search.</source>
        <translation>因达到时限而停止。</translation>
    </message>
    <message>
        <source>Found after %1 s, %2 s in all.</source>
        <translation>用时 %1 s 求得，共 %2 s。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>差距，%</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s), %1 % covered</source>
        <translation>
            <numerusform>%n 个点位，覆盖 %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % covered as it is</source>
        <translation>现状覆盖 %1 %</translation>
    </message>
    <message>
        <source>Uncertainty on the map</source>
        <translation>在图上显示不确定性</translation>
    </message>
    <message>
        <source>Standard deviation of kriging between stations</source>
        <translation>站点之间克里金估计的标准差</translation>
    </message>
    <message>
        <source>with the plan</source>
        <translation>按方案</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Standard deviation of kriging, %1:</source>
        <comment>unit</comment>
        <translation>克里金标准差，%1：</translation>
    </message>
    <message>
        <source>unit of the indicator</source>
        <translation>指标单位</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Demand covered %1 times, %</source>
        <translation>覆盖 %1 次的需求，%</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceCentre</name>
    <message>
        <source>Data source “%1”: %2</source>
        <translation>数据来源“%1”：%2</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1  %2: %3 new, %4 unchanged, %5 rejected</source>
        <translation>%1  %2：新增 %3，未变 %4，拒收 %5</translation>
    </message>
    <message>
        <source>Look at each stream of the draft, mend what is wrong and set “confirmed” to true; only then it is polled.</source>
        <translation>请逐一核对草稿中的数据流，改正有误之处并将“confirmed”设为 true；之后才会轮询。</translation>
    </message>
    <message>
        <source>Without a mapping nobody knows what the streams of the service mean.</source>
        <translation>没有映射，就无从知道服务中各数据流的含义。</translation>
    </message>
    <message>
        <source>Make a draft with --draft FILE, confirm its streams, and name it with --map FILE.</source>
        <translation>请用 --draft FILE 生成草稿，确认其中的数据流，再用 --map FILE 指定。</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of the mapping wait to be confirmed.</source>
        <translation>
            <numerusform>映射中有 %n 个数据流待确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace has no source that is to run.</source>
        <translation>工作区中没有需要运行的数据来源。</translation>
    </message>
    <message>
        <source>Add one with: jinguan sources add NAME --folder FOLDER</source>
        <translation>请添加：jinguan sources add NAME --folder FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n source(s). Stop with Ctrl+C.</source>
        <translation>
            <numerusform>正在监看 %n 个数据来源。按 Ctrl+C 停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no source called “%1”.</source>
        <translation>没有名为“%1”的数据来源。</translation>
    </message>
    <message>
        <source>See: jinguan sources list</source>
        <translation>请查看：jinguan sources list</translation>
    </message>
    <message>
        <source>Take what is new from a service of OGC SensorThings.</source>
        <translation>从 OGC SensorThings 服务获取新数据。</translation>
    </message>
    <message>
        <source>Address that ends with the version, like https://…/v1.1</source>
        <translation>以版本结尾的地址，例如 https://…/v1.1</translation>
    </message>
    <message>
        <source>What the datastreams mean; see --draft</source>
        <translation>各数据流含义的映射；见 --draft</translation>
    </message>
    <message>
        <source>Write a first mapping, or add new streams to one</source>
        <translation>写出映射草稿，或向已有映射添加新数据流</translation>
    </message>
    <message>
        <source>Name of the source in the workspace; the host when left out</source>
        <translation>数据来源在工作区中的名称；省略时用主机名</translation>
    </message>
    <message>
        <source>Body that delivers</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>One look (the default)</source>
        <translation>只查看一次（默认）</translation>
    </message>
    <message>
        <source>Seconds between two looks, until Ctrl+C</source>
        <translation>两次查看的间隔秒数，直到按 Ctrl+C</translation>
    </message>
    <message>
        <source>Services that are polled and folders that are watched.</source>
        <translation>轮询的服务与监看的文件夹。</translation>
    </message>
    <message>
        <source>The sources and how they have done.</source>
        <translation>数据来源及其运行情况。</translation>
    </message>
    <message>
        <source>Add a source, or change the one of this name.</source>
        <translation>添加数据来源，或修改同名的数据来源。</translation>
    </message>
    <message>
        <source>Folder into which files are put</source>
        <translation>放入文件的文件夹</translation>
    </message>
    <message>
        <source>Service of SensorThings</source>
        <translation>SensorThings 服务</translation>
    </message>
    <message>
        <source>Mapping of the service</source>
        <translation>服务的映射</translation>
    </message>
    <message>
        <source>Mapping profile of the files; guessed when left out</source>
        <translation>文件的映射方案；省略时自动判断</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>两次查看的间隔秒数</translation>
    </message>
    <message>
        <source>Keep it, but do not run it</source>
        <translation>保留但不运行</translation>
    </message>
    <message>
        <source>Run it by the command, not in the window</source>
        <translation>只由命令运行，不在窗口中运行</translation>
    </message>
    <message>
        <source>Forget a source; what it delivered stays.</source>
        <translation>移除数据来源；已报送的数据保留。</translation>
    </message>
    <message>
        <source>Run all sources of a workspace: poll services, take files out of folders.</source>
        <translation>运行工作区的全部数据来源：轮询服务、收取文件夹中的文件。</translation>
    </message>
    <message>
        <source>Look once at each</source>
        <translation>各查看一次</translation>
    </message>
    <message>
        <source>Seconds a file has to stay as it is before it is taken</source>
        <translation>文件保持不变多少秒后才收取</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceEditDialog</name>
    <message>
        <source>sample</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中点</translation>
    </message>
    <message>
        <source>end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Service of OGC SensorThings</source>
        <translation>OGC SensorThings 服务</translation>
    </message>
    <message>
        <source>Folder that is watched</source>
        <translation>监看的文件夹</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder into which files are put</source>
        <translation>放入文件的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>guessed for each file</source>
        <translation>按文件自动判断</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Profile of the files</source>
        <translation>文件的映射方案</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>查看间隔</translation>
    </message>
    <message>
        <source>Run this source</source>
        <translation>运行此数据来源</translation>
    </message>
    <message>
        <source>Also while the window is open, not only by the command “jinguan watch”</source>
        <translation>窗口打开期间也运行，而不只由命令“jinguan watch”运行</translation>
    </message>
    <message>
        <source>What the datastreams of the service mean. A draft guesses it from what the service says; only streams that somebody has confirmed are polled.</source>
        <translation>服务中各数据流的含义。草稿依据服务的说明推测；只有经人确认的数据流才会轮询。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Datastream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Unit said</source>
        <translation>服务所称单位</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Time is its</source>
        <translation>时间为其</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>推测依据</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>询问服务</translation>
    </message>
    <message>
        <source>Read a mapping …</source>
        <translation>读入映射…</translation>
    </message>
    <message>
        <source>Save the mapping …</source>
        <translation>保存映射…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asking the service for its datastreams …</source>
        <translation>正在向服务询问其数据流…</translation>
    </message>
    <message numerus="yes">
        <source>%n datastream(s). Check each and confirm what is right.</source>
        <translation>
            <numerusform>%n 个数据流。请逐一核对，无误的予以确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mapping of a service</source>
        <translation>服务的映射</translation>
    </message>
    <message>
        <source>Mapping (*.json)</source>
        <translation>映射 (*.json)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>“%1” is no address of a service. Write it like https://example.org/FROST-Server/v1.1.</source>
        <translation>“%1”不是服务地址。请写成 https://example.org/FROST-Server/v1.1 的形式。</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceRunner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>all rows were rejected</source>
        <translation>所有行均被拒收</translation>
    </message>
    <message>
        <source>Another process is looking at the source “%1” now.</source>
        <translation>另一进程正在查看数据来源“%1”。</translation>
    </message>
    <message>
        <source>No stream of the mapping is confirmed: look at the draft and confirm what is right.</source>
        <translation>映射中没有已确认的数据流：请核对草稿，无误的予以确认（confirm）。</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceShareDialog</name>
    <message>
        <source>Source apportionment</source>
        <translation>源解析结果</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>There are none yet. Import a table with place, period, source category, share, concentration and method: jinguan apportionment import FILE.</source>
        <translation>尚无结果。请导入含地点、时段、源类、贡献率、浓度和方法的表格：jinguan apportionment import 文件。</translation>
    </message>
    <message>
        <source>Results of others, as imported. Demo: some are invented.</source>
        <translation>外部结果，按导入原样显示。演示：部分为虚构。</translation>
    </message>
    <message>
        <source>Results of others, as imported.</source>
        <translation>外部结果，按导入原样显示。</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Pollutant</source>
        <translation>污染物</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源类</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>贡献率/%</translation>
    </message>
    <message>
        <source>Concentration, µg/m³</source>
        <translation>贡献浓度/(µg/m³)</translation>
    </message>
</context>
<context>
    <name>jinguan::SourceShares</name>
    <message>
        <source>The column for “%1” is missing.</source>
        <translation>缺少“%1”列。</translation>
    </message>
    <message>
        <source>Name it by one of: %1.</source>
        <translation>列名可用：%1。</translation>
    </message>
    <message>
        <source>“%1” is no station, district or unit of the workspace.</source>
        <translation>“%1”不是本工作区的站点、区县或责任单位。</translation>
    </message>
    <message>
        <source>“%1” is no period; write 2014, 2014-03, 2014Q1, a day, or two days with a slash.</source>
        <translation>“%1”不是时段；请写 2014、2014-03、2014Q1、某一天，或用斜杠隔开的两天。</translation>
    </message>
    <message>
        <source>“%1” is no source category of apportionment_categories.csv.</source>
        <translation>“%1”不是 apportionment_categories.csv 中的源类。</translation>
    </message>
    <message>
        <source>“%1” is no method; PMF, CMB and model are.</source>
        <translation>“%1”不是解析方法；可用 PMF、CMB 和 model。</translation>
    </message>
    <message>
        <source>The indicator “%1” is unknown.</source>
        <translation>未知指标“%1”。</translation>
    </message>
    <message>
        <source>The share “%1” is no number from 0 to 100.</source>
        <translation>贡献率“%1”不是 0 到 100 的数。</translation>
    </message>
    <message>
        <source>The concentration “%1” is no number.</source>
        <translation>浓度“%1”不是数。</translation>
    </message>
    <message>
        <source>The category is there twice for this place, period and method.</source>
        <translation>同一地点、时段、方法的该源类重复。</translation>
    </message>
    <message>
        <source>The shares of this place, period and method make %1 %, not 100 ± 1.</source>
        <translation>该地点、时段、方法的贡献率合计 %1 %，不在 100±1 内。</translation>
    </message>
</context>
<context>
    <name>jinguan::SourcesDialog</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address or folder</source>
        <translation>地址或文件夹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Readings new</source>
        <translation>新增读数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Nothing is polled or watched yet. Add a service of OGC SensorThings, or a folder into which a bureau puts its files.</source>
        <translation>尚无轮询或监看的来源。请添加 OGC SensorThings 服务，或部门放入文件的文件夹。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add a service …</source>
        <translation>添加服务…</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>turned off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>fails since %1</source>
        <translation>自 %1 起失败</translation>
    </message>
    <message>
        <source>by command only</source>
        <translation>仅由命令运行</translation>
    </message>
    <message>
        <source>waits for its first look</source>
        <translation>等待首次查看</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 秒</translation>
    </message>
    <message>
        <source>Delivered by: %1</source>
        <translation>报送单位：%1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Looks: %1, last good one %2; readings new or changed %3, unchanged %4, rejected %5</source>
        <translation>查看 %1 次，最近成功 %2；读数新增或更改 %3，未变 %4，拒收 %5</translation>
    </message>
    <message>
        <source>Last trouble, %1: %2</source>
        <translation>最近问题，%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) wait to be confirmed.</source>
        <translation>
            <numerusform>%n 个数据流待确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3 new, %4 rejected</source>
        <translation>%1 → %2：新增 %3，拒收 %4</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 rejected</source>
        <translation>%1：新增 %2，拒收 %3</translation>
    </message>
    <message>
        <source>Forget the source “%1”? What it delivered stays.</source>
        <translation>移除数据来源“%1”？已报送的数据保留。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jinguan::SpectrumChart</name>
    <message>
        <source>A-weighted, together %1 dB(A)</source>
        <translation>A 计权，合计 %1 dB(A)</translation>
    </message>
    <message>
        <source>A-weighted</source>
        <translation>A 计权</translation>
    </message>
    <message>
        <source>exceeded 10 % of the time %1, 90 % %2 dB, n = %3</source>
        <translation>10% 时间超过 %1，90% 时间超过 %2 dB，n = %3</translation>
    </message>
    <message>
        <source>nominal middle frequency of the one-third octave, Hz</source>
        <translation>1/3 倍频带标称中心频率，Hz</translation>
    </message>
    <message>
        <source>nominal middle frequency of the octave, Hz</source>
        <translation>倍频带标称中心频率，Hz</translation>
    </message>
</context>
<context>
    <name>jinguan::SpreadsheetTableSource</name>
    <message>
        <source>The file holds no table.</source>
        <translation>文件中没有表格。</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>文件中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>其工作表有：%1。</translation>
    </message>
    <message>
        <source>The sheet “%1” has no header row.</source>
        <translation>工作表“%1”没有表头行。</translation>
    </message>
    <message>
        <source>Check that the right sheet was chosen.</source>
        <translation>请检查所选工作表是否正确。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteDatabase</name>
    <message>
        <source>The file cannot be set to write-ahead logging.</source>
        <translation>无法将文件设为预写日志模式。</translation>
    </message>
    <message>
        <source>Close other programs that have it open, and see that it lies on a local disk.</source>
        <translation>请关闭其他打开该文件的程序，并确认文件位于本地磁盘。</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or the file may not grow further.</source>
        <translation>磁盘空间已满，或文件无法继续增大。</translation>
    </message>
    <message>
        <source>Free some space and repeat; nothing of this step was kept.</source>
        <translation>请释放一些空间后重试；本步骤的内容均未保存。</translation>
    </message>
    <message>
        <source>The file must not be written.</source>
        <translation>文件不可写。</translation>
    </message>
    <message>
        <source>Ask for the permission to write this file and its folder.</source>
        <translation>请申请该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>See whether the folder is a workspace.</source>
        <translation>请检查该文件夹是否为工作区。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>Ask for the permission to read this file and its folder.</source>
        <translation>请申请该文件及其文件夹的读取权限。</translation>
    </message>
    <message>
        <source>Another program has been writing for too long.</source>
        <translation>另一程序占用写入时间过长。</translation>
    </message>
    <message>
        <source>Wait until it is done and repeat.</source>
        <translation>请等待其完成后重试。</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>Restore a backup of the workspace.</source>
        <translation>请还原工作区的备份。</translation>
    </message>
    <message>
        <source>The disk reports an error (%1).</source>
        <translation>磁盘报告错误（%1）。</translation>
    </message>
    <message>
        <source>Check the disk, then run a check of the workspace.</source>
        <translation>请检查磁盘，然后检查工作区。</translation>
    </message>
    <message>
        <source>The data were not accepted by the file (%1).</source>
        <translation>文件未接受该数据（%1）。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteDeviceStore</name>
    <message>
        <source>A device needs its id (MN) and a station.</source>
        <translation>设备须有设备编号（MN）和所属站点。</translation>
    </message>
    <message>
        <source>The length field of device %1 may be off by 0 to %2 bytes.</source>
        <translation>设备 %1 的长度字段允许偏差为 0 至 %2 字节。</translation>
    </message>
    <message>
        <source>A larger difference means that the packet is broken.</source>
        <translation>偏差更大说明报文已损坏。</translation>
    </message>
    <message>
        <source>A factor of device %1 has no code, or a scale that is no number.</source>
        <translation>设备 %1 的某个因子没有编码，或换算系数不是有效数字。</translation>
    </message>
    <message>
        <source>The device %1 is not registered.</source>
        <translation>设备 %1 未登记。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteFieldStore</name>
    <message>
        <source>There is no station with the code “%1”.</source>
        <translation>没有代码为“%1”的站点。</translation>
    </message>
    <message>
        <source>Look up the code in the list of stations.</source>
        <translation>请在站点列表中查找代码。</translation>
    </message>
    <message>
        <source>There is no record %1 of this kind.</source>
        <translation>没有编号为 %1 的该类记录。</translation>
    </message>
    <message>
        <source>Read the sheet again.</source>
        <translation>请重新读取现场档案。</translation>
    </message>
    <message>
        <source>The record %1 was withdrawn: %2</source>
        <translation>记录 %1 已撤回：%2</translation>
    </message>
    <message>
        <source>Write a new one.</source>
        <translation>请另行登记。</translation>
    </message>
    <message>
        <source>A record is not withdrawn without a reason.</source>
        <translation>撤回记录必须写明原因。</translation>
    </message>
    <message>
        <source>Say why it is wrong.</source>
        <translation>请说明有误之处。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteIncidentStore</name>
    <message>
        <source>The incident %1 is not known to the workspace.</source>
        <translation>工作区中没有事件 %1。</translation>
    </message>
    <message>
        <source>The list of incidents shows the numbers.</source>
        <translation>编号见预警事件列表。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteNetworkStore</name>
    <message>
        <source>The network was opened for reading only.</source>
        <translation>监测网络以只读方式打开。</translation>
    </message>
    <message>
        <source>Open the workspace for editing; only one program can do that at a time.</source>
        <translation>请以编辑方式打开工作区；同一时间只能有一个程序编辑。</translation>
    </message>
    <message>
        <source>There is no station with the code “%1”.</source>
        <translation>没有代码为“%1”的站点。</translation>
    </message>
    <message>
        <source>Look up the code in the list of stations.</source>
        <translation>请在站点列表中查找代码。</translation>
    </message>
    <message>
        <source>There is no scenario called “%1”.</source>
        <translation>没有名为“%1”的方案。</translation>
    </message>
    <message>
        <source>Choose one from the list of scenarios.</source>
        <translation>请从方案列表中选择。</translation>
    </message>
    <message>
        <source>The bookmark “%1” cannot be kept.</source>
        <translation>无法保存书签“%1”。</translation>
    </message>
    <message>
        <source>Give every bookmark a name of its own.</source>
        <translation>请为每个书签指定唯一的名称。</translation>
    </message>
    <message>
        <source>The layer role “%1” is not known.</source>
        <translation>未知图层用途“%1”。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqlitePublicationStore</name>
    <message>
        <source>There is no item “%1” in the publication catalogue.</source>
        <translation>公开目录中没有事项“%1”。</translation>
    </message>
    <message>
        <source>“jinguan publish items” lists them.</source>
        <translation>“jinguan publish items”列出事项。</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile: version %2 by %3.</source>
        <translation>“%1”已被修改：第%2版，%3。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>There is an item “%1” already.</source>
        <translation>已有事项“%1”。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>请另选编号。</translation>
    </message>
    <message>
        <source>An item is proposed and changed by writing it.</source>
        <translation>提出和修改事项须保存事项内容。</translation>
    </message>
    <message>
        <source>The publication catalogue is empty.</source>
        <translation>公开目录为空。</translation>
    </message>
    <message>
        <source>Propose an item first.</source>
        <translation>请先提出事项。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteReadingStore</name>
    <message>
        <source>Values of %1 at station %2 from %3 are kept in %4, these come in %5.</source>
        <translation>%1 在站点 %2 来源为%3的数值以 %4 存储，此次数据以 %5 为单位。</translation>
    </message>
    <message>
        <source>Convert them, or give them another source.</source>
        <translation>请换算单位，或为其指定其他来源。</translation>
    </message>
    <message>
        <source>The delivery %1 is not known to the workspace.</source>
        <translation>工作区中没有数据批次 %1。</translation>
    </message>
    <message>
        <source>The series %1 is not known to the workspace.</source>
        <translation>工作区中没有序列 %1。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteSamplingStore</name>
    <message>
        <source>There is another entry called “%1”.</source>
        <translation>已有名为“%1”的条目。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另起名称。</translation>
    </message>
    <message>
        <source>“%1” is not in the workspace any more.</source>
        <translation>工作区中已没有“%1”。</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>请重新读取列表。</translation>
    </message>
    <message>
        <source>There is no sampling plan with the number %1.</source>
        <translation>没有编号为 %1 的手工监测计划。</translation>
    </message>
</context>
<context>
    <name>jinguan::SqliteSourceStore</name>
    <message>
        <source>A source needs a name and an address or a folder.</source>
        <translation>数据来源需要名称，以及地址或文件夹。</translation>
    </message>
    <message>
        <source>The source “%1” would be asked every %2 seconds.</source>
        <translation>数据来源“%1”将每 %2 秒查看一次。</translation>
    </message>
    <message>
        <source>Wait at least %1 seconds between two looks.</source>
        <translation>两次查看之间至少间隔 %1 秒。</translation>
    </message>
    <message>
        <source>There is a source called “%1” already.</source>
        <translation>已有名为“%1”的数据来源。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The source “%1” is not there any more.</source>
        <translation>数据来源“%1”已不存在。</translation>
    </message>
    <message>
        <source>There is no source number %1.</source>
        <translation>没有编号为 %1 的数据来源。</translation>
    </message>
</context>
<context>
    <name>jinguan::Standards</name>
    <message>
        <source>The column “%1” is empty.</source>
        <translation>列“%1”为空。</translation>
    </message>
    <message>
        <source>Every row of the standards names standard, edition, clause, validity and confidence.</source>
        <translation>标准表的每一行均须注明标准、版本、条款、有效期和可信度。</translation>
    </message>
    <message>
        <source>The confidence “%1” is not known.</source>
        <translation>可信度“%1”未知。</translation>
    </message>
    <message>
        <source>Use checked or memory.</source>
        <translation>请使用 checked 或 memory。</translation>
    </message>
    <message>
        <source>The validity “%1” to “%2” is none.</source>
        <translation>有效期“%1”至“%2”不成立。</translation>
    </message>
    <message>
        <source>Write dates as 2026-03-01, the first day before the last; leave the last one empty while it is open.</source>
        <translation>日期请写成 2026-03-01，起始日须早于截止日；仍然有效的，截止日留空。</translation>
    </message>
    <message>
        <source>“%1” and “%2” would be in force on the same day.</source>
        <translation>“%1”与“%2”会在同一天同时有效。</translation>
    </message>
    <message>
        <source>Let the older one end the day before the newer one begins.</source>
        <translation>请将旧版的截止日设为新版起始日的前一天。</translation>
    </message>
    <message>
        <source>The edition “%1” of “%2” is not known.</source>
        <translation>版本“%1”（标准“%2”）未知。</translation>
    </message>
    <message>
        <source>Correct it or add it to editions.csv.</source>
        <translation>请更正，或将其添加到 editions.csv。</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChart</name>
    <message>
        <source>Demo 演示: invented values, not measured</source>
        <translation>演示：虚构数值，非实测</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Valid values</source>
        <translation>有效数据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Edition of the standard</source>
        <translation>标准版本</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChartBuilder</name>
    <message>
        <source>The chart needs a period: its end lies after its begin.</source>
        <translation>图表需要时段，且结束应晚于开始。</translation>
    </message>
    <message>
        <source>No station is chosen.</source>
        <translation>未选择站点。</translation>
    </message>
    <message>
        <source>Choose at least one station.</source>
        <translation>请至少选择一个站点。</translation>
    </message>
    <message>
        <source>No indicator is chosen.</source>
        <translation>未选择指标。</translation>
    </message>
    <message>
        <source>Choose at least one indicator.</source>
        <translation>请至少选择一项指标。</translation>
    </message>
    <message>
        <source>There is no chart of this kind.</source>
        <translation>没有此类图表。</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChartPainter</name>
    <message>
        <source>There are no valid values in this period. Choose other stations, indicators or days.</source>
        <translation>该时段没有有效数据。请选择其他站点、指标或日期。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 valid values</source>
        <translation>有效数据 %1 个</translation>
    </message>
    <message>
        <source>invented values for demonstration</source>
        <translation>数值为演示用虚构数据</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>标准：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::StatChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>There is no chart yet.</source>
        <translation>尚无图表。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
</context>
<context>
    <name>jinguan::Station</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已撤站</translation>
    </message>
</context>
<context>
    <name>jinguan::StationChain</name>
    <message>
        <source>A chain needs an id and at least two stations.</source>
        <translation>站点链需要代码和至少两个站点。</translation>
    </message>
    <message>
        <source>The chains of stations noted in the workspace cannot be read.</source>
        <translation>无法读取工作区中记录的站点链。</translation>
    </message>
    <message>
        <source>Edit and save the list of chains again.</source>
        <translation>请重新编辑并保存站点链列表。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationHead</name>
    <message>
        <source>national</source>
        <translation>国控</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省控</translation>
    </message>
    <message>
        <source>municipal</source>
        <translation>市控</translation>
    </message>
    <message>
        <source>district level</source>
        <translation>区（市）县控</translation>
    </message>
    <message>
        <source>clean reference</source>
        <translation>清洁对照点</translation>
    </message>
    <message>
        <source>not in the city's evaluation</source>
        <translation>不参与全市评价</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>responsible unit</comment>
        <translation>责任单位 %1</translation>
    </message>
    <message>
        <source>lead %1</source>
        <comment>lead bureau</comment>
        <translation>牵头 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>cooperating bureau</comment>
        <translation>配合 %1</translation>
    </message>
    <message>
        <source>with %1 and others (%2 in all)</source>
        <comment>cooperating bureaus</comment>
        <translation>配合 %1 等（共 %2 个）</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>第%1条：%2</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>牵头：%1</translation>
    </message>
    <message>
        <source>Cooperating: %1</source>
        <translation>配合：%1</translation>
    </message>
    <message>
        <source>Demo: this station is invented for demonstration.</source>
        <translation>演示：该站点为演示用虚构站点。</translation>
    </message>
    <message>
        <source>Demo: some values are invented for demonstration.</source>
        <translation>演示：部分数值为演示用虚构数据。</translation>
    </message>
    <message>
        <source>Primary pollutant: %1</source>
        <translation>首要污染物：%1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>定级指标：%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>数据延迟</translation>
    </message>
    <message>
        <source>too old to be judged</source>
        <translation>数据过旧，不予评价</translation>
    </message>
    <message>
        <source>no readings at this moment</source>
        <translation>此刻没有监测数据</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>自建站起</translation>
    </message>
    <message>
        <source>now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>moved %1 m</source>
        <translation>移动 %1 m</translation>
    </message>
    <message>
        <source>moved %1 km</source>
        <translation>移动 %1 km</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, unit</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jinguan::StationHistory</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its values as CSV</source>
        <translation>将图表导出为图片，或将数值导出为 CSV</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>All</source>
        <comment>whole history</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (largest 8-hour mean, computed)</source>
        <translation>%1（8小时最大，计算值）</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <translation>%1（计算值）</translation>
    </message>
    <message>
        <source>forecast of %1, band 10–90 %</source>
        <translation>%1 起报的预报，10–90 % 区间</translation>
    </message>
</context>
<context>
    <name>jinguan::StationImporter</name>
    <message>
        <source>The file lacks the column “%1”.</source>
        <translation>文件缺少列“%1”。</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>其列有：%1。</translation>
    </message>
    <message>
        <source>No column looks like the code or the name of a station.</source>
        <translation>没有可识别为站点代码或名称的列。</translation>
    </message>
    <message>
        <source>Map the columns with a map file; the file has: %1.</source>
        <translation>请用映射文件指定各列；该文件包含：%1。</translation>
    </message>
    <message>
        <source>“%1”, “%2” is no position; write degrees (104.0657) or degrees, minutes, seconds (104°3′56″)</source>
        <translation>“%1”、“%2”不是位置；请填写度（104.0657）或度分秒（104°3′56″）</translation>
    </message>
    <message>
        <source>No columns look like longitude and latitude.</source>
        <translation>没有可识别为经度和纬度的列。</translation>
    </message>
    <message>
        <source>Map them with a map file (columns lon and lat); the file has: %1.</source>
        <translation>请用映射文件指定（列 lon 和 lat）；该文件包含：%1。</translation>
    </message>
    <message>
        <source>the row has neither code nor name</source>
        <translation>该行既无代码也无名称</translation>
    </message>
    <message>
        <source>the code “%1” is in the file twice</source>
        <translation>代码“%1”在文件中出现两次</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>从 %1 导入。</translation>
    </message>
    <message>
        <source>the row does not say of what kind the station is; give it with --kind</source>
        <translation>该行未说明站点类型，请用 --kind 指定</translation>
    </message>
    <message>
        <source>the kind “%1” is not in the catalogue</source>
        <translation>目录中没有类型“%1”</translation>
    </message>
    <message>
        <source>longitude %1 and latitude %2 are exchanged</source>
        <translation>经度 %1 与纬度 %2 颠倒</translation>
    </message>
    <message>
        <source>%1, %2 are no degrees; name the coordinate system with --crs</source>
        <translation>%1、%2 不是度数；请用 --crs 指定坐标系</translation>
    </message>
    <message>
        <source>Row %1, %2: the position is doubtful, %3.</source>
        <translation>第 %1 行，%2：位置存疑，%3。</translation>
    </message>
    <message>
        <source>Row %1, %2 has no position.</source>
        <translation>第 %1 行，%2 没有位置。</translation>
    </message>
    <message>
        <source>The map file cannot be opened: %1.</source>
        <translation>映射文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The map file is no JSON: %1.</source>
        <translation>映射文件不是 JSON：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reading stations</source>
        <translation>正在读取站点</translation>
    </message>
    <message>
        <source>%1 stations moved by more than 50 m; the new position is dated, the old one is kept.</source>
        <translation>%1 个站点的位移超过 50 m；新位置已注明日期，旧位置予以保留。</translation>
    </message>
    <message>
        <source>Row %1, %2: the position could not be checked against its river, %3.</source>
        <translation>第 %1 行，%2：位置无法按所在河流核对，%3。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationLayer</name>
    <message>
        <source>Planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>不评价</translation>
    </message>
    <message>
        <source>No edition in force</source>
        <translation>无现行标准</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>%1, late or offline</source>
        <translation>%1，延迟或离线</translation>
    </message>
    <message>
        <source>%1, open incident</source>
        <translation>%1，有未结事件</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>number of the grade</source>
        <translation>级别序号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of station, what its numbers are</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>现状</translation>
    </message>
</context>
<context>
    <name>jinguan::StationList</name>
    <message>
        <source>Filter by any column</source>
        <translation>按任意列筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>jinguan::StationListModel</name>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Data time</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, content</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jinguan::StationMatrix</name>
    <message>
        <source>The indicator “%1” is not in the catalogue.</source>
        <translation>指标“%1”不在目录中。</translation>
    </message>
    <message>
        <source>The days of the readings do not make a period.</source>
        <translation>数据的起止日期不成时段。</translation>
    </message>
    <message>
        <source>Give a first day and a last day that is not before it.</source>
        <translation>请给出首日和不早于首日的末日。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationPage</name>
    <message>
        <source>regular expression on the file's name, its first group is the station</source>
        <translation>针对文件名的正则表达式，第一个分组为站点</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>站点编码</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All rows are of</source>
        <translation>全部行属于站点</translation>
    </message>
    <message>
        <source>From the file's name</source>
        <translation>由文件名得出</translation>
    </message>
    <message>
        <source>New stations are</source>
        <translation>新建站点的类型</translation>
    </message>
    <message>
        <source>Names that mean a code</source>
        <translation>名称与编码对照</translation>
    </message>
    <message>
        <source>The column “%1” tells the station.</source>
        <translation>由列“%1”确定站点。</translation>
    </message>
    <message>
        <source>No column tells the station: give one column that role, or fill one of the next two fields.</source>
        <translation>没有列说明站点：请指定一列为站点，或填写下面两项之一。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationPanel</name>
    <message>
        <source>Click a station on the map, or search for it above, to see its readings, its history and who answers for it.</source>
        <translation>点击地图上的站点或在上方搜索站点，查看其监测数据、历史数据和责任单位。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This station has no readings yet. Import readings, or connect its device, to fill it.</source>
        <translation>该站点尚无监测数据。请导入监测数据或接入其设备。</translation>
    </message>
    <message>
        <source>No readings at this moment. Choose another moment in the time bar.</source>
        <translation>此刻没有监测数据。请在时间栏中选择其他时刻。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationPhotos</name>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Copy a picture of this station into the workspace</source>
        <translation>将本站照片复制到工作区</translation>
    </message>
    <message>
        <source>This workspace is open for looking only; photos cannot be added.</source>
        <translation>此工作区以只读方式打开，不能添加照片。</translation>
    </message>
    <message>
        <source>No photo yet. Drop one here.</source>
        <translation>暂无照片，可拖入图片。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>photo</comment>
        <translation>第 %1 张，共 %2 张：%3</translation>
    </message>
    <message>
        <source>Photos of this station</source>
        <translation>本站照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Field sheet …</source>
        <translation>现场档案 …</translation>
    </message>
    <message>
        <source>Instruments, calibrations, visits and photos of this station</source>
        <translation>本站的仪器、校准、巡检与照片</translation>
    </message>
</context>
<context>
    <name>jinguan::StationRecords</name>
    <message>
        <source>The station “%1” has no code.</source>
        <translation>站点“%1”没有代码。</translation>
    </message>
    <message>
        <source>Give every station a code of its own.</source>
        <translation>请为每个站点指定唯一的代码。</translation>
    </message>
    <message>
        <source>The station %1 has no place on earth (longitude %2, latitude %3).</source>
        <translation>站点 %1 的位置不在地球范围内（经度 %2，纬度 %3）。</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees.</source>
        <translation>请以度为单位填写经度和纬度。</translation>
    </message>
    <message>
        <source>There is a station with the code %1 already.</source>
        <translation>已有代码为 %1 的站点。</translation>
    </message>
    <message>
        <source>Choose another code, or change that station.</source>
        <translation>请换一个代码，或修改该站点。</translation>
    </message>
    <message>
        <source>The station %1 is not in the workspace any more.</source>
        <translation>站点 %1 已不在工作区中。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationReport</name>
    <message>
        <source>A field sheet is for internal use: it tells exact places, instruments and names.</source>
        <translation>现场档案仅供内部使用：其中有精确位置、仪器设备和人员姓名。</translation>
    </message>
    <message>
        <source>Print a map sheet or a bulletin for the public.</source>
        <translation>对外请打印专题图或公报。</translation>
    </message>
</context>
<context>
    <name>jinguan::StationResolver</name>
    <message>
        <source>two stations are called “%1” (%2 and %3); use codes</source>
        <translation>有两个站点名为“%1”（%2 和 %3），请使用代码</translation>
    </message>
    <message>
        <source>the row names no station</source>
        <translation>该行未指明站点</translation>
    </message>
    <message>
        <source>the station “%1” is not in the workspace; import the stations first, or let the import create them</source>
        <translation>工作区中没有站点“%1”；请先导入站点，或让导入过程自动创建</translation>
    </message>
    <message>
        <source>Created by the import of %1; position and class are to be completed.</source>
        <translation>导入 %1 时创建；位置和级别有待补充。</translation>
    </message>
    <message>
        <source>the station “%1” is not in the workspace, which cannot be changed now; close the program that has it open</source>
        <translation>工作区中没有站点“%1”，且工作区目前无法更改；请关闭占用它的程序</translation>
    </message>
</context>
<context>
    <name>jinguan::StationVariogram</name>
    <message>
        <source>Placing stations by variance needs an indicator, or a variogram.</source>
        <translation>按方差布点需要指标或变异函数。</translation>
    </message>
    <message>
        <source>Name an indicator that the stations measure, or give a variogram.</source>
        <translation>请指定站点监测的指标，或给出变异函数。</translation>
    </message>
    <message numerus="yes">
        <source>Variogram (%1) fitted to the mean of %2 over %3 days at %n station(s).</source>
        <translation>
            <numerusform>变异函数（%1）由 %n 个站点 %3 天的%2均值拟合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these values are invented for demonstration.</source>
        <translation>其中部分数值为演示虚构。</translation>
    </message>
    <message>
        <source>Give a variogram: shape, nugget, sill and range in metres.</source>
        <translation>请给出变异函数：形状、块金值、基台值和变程（米）。</translation>
    </message>
    <message numerus="yes">
        <source>A variogram cannot be fitted: %n station(s) have values, ten are needed.</source>
        <translation>
            <numerusform>无法拟合变异函数：有数值的站点为 %n 个，至少需要十个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A variogram cannot be fitted: values at the %n station(s) do not grow alike with nearness.</source>
        <translation>
            <numerusform>无法拟合变异函数：%n 个站点的数值并不随距离接近而趋于相似。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jinguan::StyleExporter</name>
    <message>
        <source>The layer "%1" could not be opened: %2</source>
        <translation>图层“%1”无法打开：%2</translation>
    </message>
    <message>
        <source>Run "workspace check".</source>
        <translation>请运行“workspace check”。</translation>
    </message>
    <message>
        <source>The style of "%1" could not be written: %2</source>
        <translation>“%1”的样式无法写入：%2</translation>
    </message>
    <message>
        <source>The QGIS project could not be written: %1</source>
        <translation>QGIS 工程无法写入：%1</translation>
    </message>
    <message>
        <source>The QGIS project could not be read back: %1</source>
        <translation>QGIS 工程写入后无法读回：%1</translation>
    </message>
</context>
<context>
    <name>jinguan::Suitability</name>
    <message>
        <source>The criterion “%1” names no layer.</source>
        <translation>准则“%1”未指明图层。</translation>
    </message>
    <message>
        <source>Give a layer role, inside:ROLE, population, or raster:PATH.</source>
        <translation>请给出图层角色、inside:ROLE、population 或 raster:PATH。</translation>
    </message>
    <message>
        <source>The criterion “%1” has no score points.</source>
        <translation>准则“%1”没有得分点。</translation>
    </message>
    <message>
        <source>Give pairs of distance (or value) and score, for example 0 → 1, 500 → 0.</source>
        <translation>请给出距离（或数值）与得分的对应，例如 0 → 1，500 → 0。</translation>
    </message>
    <message>
        <source>The criterion “%1” scores %2 at %3.</source>
        <translation>准则“%1”在 %3 处得分为 %2。</translation>
    </message>
    <message>
        <source>Scores lie from 0 to 1.</source>
        <translation>得分应在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>The score points of the criterion “%1” do not rise at %2.</source>
        <translation>准则“%1”的得分点在 %2 处未递增。</translation>
    </message>
    <message>
        <source>List them from the smallest distance or value to the largest, each once.</source>
        <translation>请按距离或数值由小到大列出，每个只列一次。</translation>
    </message>
    <message>
        <source>The criterion “%1” weighs %2.</source>
        <translation>准则“%1”的权重为 %2。</translation>
    </message>
    <message>
        <source>Weights lie from 0 to 1.</source>
        <translation>权重应在 0 至 1 之间。</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>正在评分：%1</translation>
    </message>
    <message>
        <source>The criterion “%1” reads the layer “%2”, which the workspace does not have.</source>
        <translation>准则“%1”取自图层“%2”，但工作区没有该图层。</translation>
    </message>
    <message>
        <source>Import it, or take the criterion out.</source>
        <translation>请导入该图层，或去掉该准则。</translation>
    </message>
    <message>
        <source>Leaving out excluded areas</source>
        <translation>正在剔除排除区</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>A criterion asks for the density of people, but the workspace does not tell where people live.</source>
        <translation>有准则需要人口密度，但工作区没有人口分布。</translation>
    </message>
    <message>
        <source>Import a layer with the role “population”, or take the criterion out.</source>
        <translation>请导入角色为“population”的图层，或去掉该准则。</translation>
    </message>
    <message>
        <source>The suitability has no criterion.</source>
        <translation>适宜性没有准则。</translation>
    </message>
    <message>
        <source>Add at least one: a layer, its score points and its weight.</source>
        <translation>请至少添加一个：图层、得分点和权重。</translation>
    </message>
    <message>
        <source>The weights of the criteria sum to %1.</source>
        <translation>准则权重之和为 %1。</translation>
    </message>
    <message>
        <source>They must sum to 1.</source>
        <translation>权重之和须为 1。</translation>
    </message>
    <message>
        <source>There are %1 criteria, but judgements of %2.</source>
        <translation>有 %1 个准则，而判断矩阵是 %2 个准则的。</translation>
    </message>
    <message>
        <source>Give a row and a column of judgements for each criterion, in their order.</source>
        <translation>请按准则顺序为每个准则给出一行一列判断。</translation>
    </message>
    <message>
        <source>Revise it, or give the weights by hand.</source>
        <translation>请修改该判断，或手工给定权重。</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>criterion, weight</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Weights of the criteria from judgements in pairs: %1; consistency ratio %2.</source>
        <translation>由两两判断得出的准则权重：%1；一致性比例 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between criteria</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jinguan::SuitabilityEditor</name>
    <message>
        <source>Suitability</source>
        <translation>适宜性</translation>
    </message>
    <message>
        <source>Where coverage is wanted more: each criterion scores a place from 0 to 1, the weighted sum is its suitability. Excluded areas count nothing.</source>
        <translation>何处更需要覆盖：每个准则对地点评分（0 至 1），加权求和即为适宜性；排除区不计。</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Score points</source>
        <translation>得分点</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Distance in metres, people per km², raster value, or 1 inside and 0 outside: then its score. 0: 1; 500: 0 falls from 1 to 0 within 500.</source>
        <translation>先写距离（米）、人口密度（人/km²）、栅格值，或内为 1、外为 0，再写得分。0: 1; 500: 0 表示在 500 以内由 1 降至 0。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工给定</translation>
    </message>
    <message>
        <source>From comparisons in pairs (AHP)</source>
        <translation>由两两比较确定（层次分析法）</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>排除区</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Not evaluated yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Distance to %1</source>
        <translation>到%1的距离</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>位于%1内</translation>
    </message>
    <message>
        <source>Density of people</source>
        <translation>人口密度</translation>
    </message>
    <message>
        <source>Raster file…</source>
        <translation>栅格文件…</translation>
    </message>
    <message>
        <source>%1 (not in the workspace)</source>
        <translation>%1（工作区没有）</translation>
    </message>
    <message>
        <source>Raster %1</source>
        <translation>栅格 %1</translation>
    </message>
    <message>
        <source>Raster of a criterion</source>
        <translation>准则栅格</translation>
    </message>
    <message>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The weights must sum to 100 %.</source>
        <translation>权重之和须为 100 %。</translation>
    </message>
    <message>
        <source>λmax %1, consistency index %2, consistency ratio %3: %4</source>
        <translation>λmax %1，一致性指标 %2，一致性比例 %3：%4</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>not consistent</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Evaluating the suitability</source>
        <translation>正在计算适宜性</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Mean score: %1</source>
        <translation>平均得分：%1</translation>
    </message>
    <message>
        <source>Area with a score of 0.5 and more: %1</source>
        <translation>得分不低于 0.5 的面积：%1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>排除面积：%1</translation>
    </message>
    <message>
        <source>“%1” is no score point.</source>
        <translation>“%1”不是得分点。</translation>
    </message>
    <message>
        <source>Write value: score, with semicolons between, such as 0: 1; 500: 0.</source>
        <translation>请写成“数值: 得分”，用分号分隔，如 0: 1; 500: 0。</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceBuilder</name>
    <message numerus="yes">
        <source>No surface: %n valid value(s) at this moment, three are needed.</source>
        <translation>
            <numerusform>无插值面：此刻只有 %n 个有效值，至少需要 3 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No surface: none of the stations with a value is near the city.</source>
        <translation>无插值面：有数值的站点都不在市域附近。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>各处均为 %1</translation>
    </message>
    <message>
        <source>ordinary kriging</source>
        <translation>普通克里金</translation>
    </message>
    <message>
        <source>inverse distance (kriging needs %1 stations)</source>
        <translation>反距离加权（克里金至少需 %1 站）</translation>
    </message>
    <message>
        <source>inverse distance (no spatial structure)</source>
        <translation>反距离加权（无空间结构）</translation>
    </message>
    <message>
        <source>inverse distance (kriging not solvable)</source>
        <translation>反距离加权（克里金无解）</translation>
    </message>
    <message>
        <source>left-out error ±%1</source>
        <translation>留一误差 ±%1</translation>
    </message>
    <message>
        <source>left-out error unknown</source>
        <translation>留一误差未知</translation>
    </message>
    <message>
        <source>%1 stations, %2</source>
        <translation>%1 站，%2</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceCentre</name>
    <message>
        <source>&amp;Interpolated surface</source>
        <translation>插值面(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>不显示(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>显示数值(&amp;V)</translation>
    </message>
    <message>
        <source>Show standard &amp;deviation</source>
        <translation>显示标准差(&amp;D)</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceLayer</name>
    <message>
        <source>Interpolated surface</source>
        <translation>插值面</translation>
    </message>
    <message>
        <source>Interpolated surface (none)</source>
        <translation>插值面（无）</translation>
    </message>
    <message>
        <source>uncertain: standard deviation above %1 %2</source>
        <translation>不确定：标准差大于 %1 %2</translation>
    </message>
    <message>
        <source>, up to %1 km from a station</source>
        <translation>，距站点 %1 km 以内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, standard deviation: %2</source>
        <translation>%1 标准差：%2</translation>
    </message>
    <message>
        <source> (schematic)</source>
        <translation>（示意）</translation>
    </message>
    <message>
        <source>Interpolated from station values, no measurement. %1; %2. Lines of equal value every %3.</source>
        <translation>由站点数值插值，并非实测。%1；%2。等值线间隔 %3。</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceQuery</name>
    <message>
        <source>Choose another moment or indicator.</source>
        <translation>请选择其他时刻或指标。</translation>
    </message>
</context>
<context>
    <name>jinguan::SurfaceRules</name>
    <message>
        <source>Element, indicator or kinds of station are not in the catalogue.</source>
        <translation>要素、指标或站点类型不在目录中。</translation>
    </message>
    <message>
        <source>A number is missing, or is too small to be meant.</source>
        <translation>缺少数值，或数值过小。</translation>
    </message>
    <message>
        <source>“%1” of this element is not interpolated.</source>
        <translation>该要素的“%1”不做插值。</translation>
    </message>
    <message>
        <source>No indicator of this element is.</source>
        <translation>该要素没有可插值的指标。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jinguan::SurroundingsForm</name>
    <message>
        <source>Item</source>
        <translation>核查项目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>From memory, to be confirmed by the bureau.</source>
        <translation>凭记忆录入，待主管部门核实。</translation>
    </message>
    <message>
        <source>The siting rules wait for it: %1</source>
        <translation>布点规范待此项资料：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>现为 %1</translation>
    </message>
</context>
<context>
    <name>jinguan::SurveyGrid</name>
    <message>
        <source>A survey grid needs a cell size above 0 and shares from 0 to 1.</source>
        <translation>普查网格须有大于 0 的网格边长和 0 至 1 的比例。</translation>
    </message>
    <message>
        <source>There is no survey grid “%1”.</source>
        <translation>没有普查网格“%1”。</translation>
    </message>
    <message>
        <source>There is no built-up area to lay squares over.</source>
        <translation>没有可布设网格的建成区。</translation>
    </message>
    <message>
        <source>Import a layer with the role “built-up”.</source>
        <translation>请导入角色为“built-up”的图层。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The squares are to measure %1 m.</source>
        <translation>网格边长为 %1 m。</translation>
    </message>
    <message>
        <source>Give more than 0 and at most %1 m.</source>
        <translation>请给出大于 0 且不超过 %1 m 的值。</translation>
    </message>
    <message>
        <source>The rule of the squares is from memory, to be confirmed by the bureau.</source>
        <translation>网格规则凭记忆录入，待主管部门确认。</translation>
    </message>
    <message>
        <source>void: all water</source>
        <translation>无效：全为水面</translation>
    </message>
    <message>
        <source>void: mostly not built up</source>
        <translation>无效：非建成区超过规定比例</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>The squares could not be written: %1.</source>
        <translation>网格未能写出：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
</context>
<context>
    <name>jinguan::TableCopy</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>The table could not be written: %1.</source>
        <translation>表格无法写入：%1。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>请选择有写权限且空间足够的文件夹。</translation>
    </message>
</context>
<context>
    <name>jinguan::TableExport</name>
    <message>
        <source>There is no table to write.</source>
        <translation>没有可写出的表。</translation>
    </message>
    <message>
        <source>Leave --tables out, or print a report with tables.</source>
        <translation>请去掉 --tables，或打印含表的报告。</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx, .ods or .csv.</source>
        <translation>表只能写为 .xlsx、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>Choose a file with one of these endings.</source>
        <translation>请选择以这些扩展名结尾的文件。</translation>
    </message>
</context>
<context>
    <name>jinguan::TableSample</name>
    <message>
        <source>the format says so</source>
        <translation>由文件格式决定</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>文件中没有表格。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The file holds no row.</source>
        <translation>文件中没有任何行。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>请检查是否选对了文件。</translation>
    </message>
</context>
<context>
    <name>jinguan::TableSource</name>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>the format says so</source>
        <translation>由格式规定</translation>
    </message>
    <message>
        <source>The file is not text; its bytes belong to another kind of file.</source>
        <translation>文件不是文本；其内容属于其他类型的文件。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen; a workbook keeps its ending .xlsx or .xls.</source>
        <translation>请检查所选文件是否正确；工作簿应保留扩展名 .xlsx 或 .xls。</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>按指定</translation>
    </message>
</context>
<context>
    <name>jinguan::TargetChart</name>
    <message>
        <source>day: %1</source>
        <translation>当日：%1</translation>
    </message>
    <message>
        <source>no valid value on this day</source>
        <translation>当日无有效值</translation>
    </message>
    <message>
        <source>No day of this year has a valid value here.</source>
        <translation>本年度此处没有有效日值。</translation>
    </message>
    <message>
        <source>%1, from 1 January to the day</source>
        <translation>%1年累计（1月1日至当日）</translation>
    </message>
    <message>
        <source>mean the days left may have</source>
        <translation>剩余各日平均须不高于</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>The target is invented for demonstration.</source>
        <translation>目标为演示用虚构。</translation>
    </message>
    <message>
        <source>Days under sand or dust are left out: %1.</source>
        <translation>已剔除沙尘天：%1 天。</translation>
    </message>
</context>
<context>
    <name>jinguan::TargetCommands</name>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>“%1” is no kind of target.</source>
        <translation>“%1”不是目标类型。</translation>
    </message>
    <message>
        <source>Write annual-mean, good-day-share, good-days or days-above.</source>
        <translation>请写 annual-mean、good-day-share、good-days 或 days-above。</translation>
    </message>
    <message>
        <source>“%1” is no responsible unit.</source>
        <translation>“%1”不是责任单位。</translation>
    </message>
    <message>
        <source>Name it by its code, e.g. 510104 or CDGX.</source>
        <translation>请写代码，如 510104 或 CDGX。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>后期须达</translation>
    </message>
    <message>
        <source>Bad days left</source>
        <translation>可超天数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Without dust</source>
        <translation>剔除沙尘</translation>
    </message>
    <message>
        <source>There is no target for %1; “jinguan targets set” or “import” makes one.</source>
        <translation>%1 年没有目标；用“jinguan targets set”或“import”设立。</translation>
    </message>
    <message>
        <source>Targets of the year: where units and the city stand.</source>
        <translation>年度目标：各责任单位和全市的完成情况。</translation>
    </message>
    <message>
        <source>List the targets.</source>
        <translation>列出目标。</translation>
    </message>
    <message>
        <source>Where each target stands and what the days left may bring.</source>
        <translation>各目标完成情况，以及剩余天数须达到什么。</translation>
    </message>
    <message>
        <source>Only of one year</source>
        <translation>只看某一年度</translation>
    </message>
    <message>
        <source>Set a target; what is about the same thing is replaced.</source>
        <translation>设立目标；同一事项的目标被替换。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>annual-mean, good-day-share, good-days or days-above</source>
        <translation>annual-mean、good-day-share、good-days 或 days-above</translation>
    </message>
    <message>
        <source>Of an annual mean; PM2.5 by default</source>
        <translation>年均值的指标；默认 PM2.5</translation>
    </message>
    <message>
        <source>Index above which days are counted</source>
        <translation>统计高于该指数的天数</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Days under sand or dust are left out</source>
        <translation>剔除沙尘天</translation>
    </message>
    <message>
        <source>The target is no longer in force</source>
        <translation>目标不再有效</translation>
    </message>
    <message>
        <source>Document it comes from</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Days under sand or dust: list them, or take them from a table.</source>
        <translation>沙尘天：列出，或从表格导入。</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV 或 XLSX</translation>
    </message>
    <message>
        <source>Take targets from a table.</source>
        <translation>从表格导入目标。</translation>
    </message>
    <message>
        <source>Write the targets to a table.</source>
        <translation>把目标导出为表格。</translation>
    </message>
</context>
<context>
    <name>jinguan::TargetDialog</name>
    <message>
        <source>Targets of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Choose a target to see its way through the year.</source>
        <translation>点选一个目标，查看全年走势。</translation>
    </message>
    <message>
        <source>at the end of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>&amp;New …</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import targets …</source>
        <translation>导入目标(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;dust days …</source>
        <translation>导入沙尘天(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Working out where the targets stand …</source>
        <translation>正在计算目标完成情况…</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>后期须达</translation>
    </message>
    <message>
        <source>Bad days left</source>
        <translation>可超天数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Valid days</source>
        <translation>有效/已过天数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Last year, whole</source>
        <translation>上年全年</translation>
    </message>
    <message>
        <source>If as last year</source>
        <translation>如后期同上年</translation>
    </message>
    <message>
        <source>With dust days</source>
        <translation>含沙尘天</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>剔除沙尘</translation>
    </message>
    <message>
        <source>Dust days</source>
        <translation>沙尘天数</translation>
    </message>
    <message>
        <source>By</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>目标依据</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源属性</translation>
    </message>
    <message>
        <source>%1, too few</source>
        <translation>%1，不足</translation>
    </message>
    <message>
        <source>There are fewer valid days than the standard asks for; what is told here may change.</source>
        <translation>有效天数少于标准要求，此处结论可能变化。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>There is no target for this year. Set one with New, or import a table: place, year, measure, indicator, target.</source>
        <translation>本年度没有目标。点“新建”，或导入含责任单位、年度、目标类型、指标、目标值等列的表格。</translation>
    </message>
    <message>
        <source>The area chosen in the tool bar has no target for this year.</source>
        <translation>工具栏所选范围本年度没有目标。</translation>
    </message>
    <message>
        <source>What is needed is computed without the slack of rounding, taking every day that is left as valid. How days under sand or dust are treated is from memory, to be confirmed by the bureau.</source>
        <translation>“后期须达”按剩余各日均有效、不利用修约余量计算。沙尘天的处理方法依记忆，待主管部门确认。</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>导入年度目标</translation>
    </message>
    <message>
        <source>Import days under sand or dust</source>
        <translation>导入沙尘天</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>jinguan::TargetForm</name>
    <message>
        <source>Target of the year</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Index above</source>
        <translation>指数高于</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Days under sand or dust are left out</source>
        <translation>剔除沙尘天</translation>
    </message>
    <message>
        <source>document and clause</source>
        <translation>文件及条款</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>不再有效</translation>
    </message>
</context>
<context>
    <name>jinguan::TaskPage</name>
    <message>
        <source>&amp;Mark …</source>
        <translation>登记(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the station</source>
        <translation>查看点位</translation>
    </message>
    <message>
        <source>All that is open</source>
        <translation>全部待办</translation>
    </message>
    <message>
        <source>Overdue, also results</source>
        <translation>逾期（含结果）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All elements</source>
        <translation>全部要素</translation>
    </message>
    <message>
        <source>Looking for results …</source>
        <translation>正在查找监测结果…</translation>
    </message>
    <message>
        <source>No sample is asked for in this time. Make a plan on the page Plans, or import the list of plans from a table.</source>
        <translation>该时段没有采样任务。请在“计划”页新建计划，或从表格导入计划清单。</translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>截至 %1：</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>逾期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>待采样 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) overdue</source>
        <translation>
            <numerusform>结果逾期 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>监测计划</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>采样时段</translation>
    </message>
    <message>
        <source>Sampled on</source>
        <translation>采样日期</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Who samples</source>
        <translation>采样单位</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>待交结果</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源属性</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) outside the window</source>
        <translation>
            <numerusform>偏离采样时段 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>jinguan::Text::Text</name>
    <message>
        <source>Send again (%1)</source>
        <translation>补传（%1）</translation>
    </message>
</context>
<context>
    <name>jinguan::ThresholdTable</name>
    <message>
        <source>Where</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>触发值</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>解除值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Add a threshold</source>
        <translation>添加阈值</translation>
    </message>
    <message>
        <source>Remove the threshold</source>
        <translation>删除阈值</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（市）县</translation>
    </message>
    <message>
        <source>Siting class</source>
        <translation>布点类别</translation>
    </message>
    <message>
        <source>Kind of station</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: “%2” is not in the list of places.</source>
        <translation>阈值第 %1 行：列表中没有“%2”。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: “%2” is no number to open at.</source>
        <translation>阈值第 %1 行：触发值“%2”不是有效数字。</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: “%2” is no number to close at.</source>
        <translation>阈值第 %1 行：解除值“%2”不是有效数字。</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds: an incident would close before it opens.</source>
        <translation>阈值第 %1 行：事件会在触发之前就解除。</translation>
    </message>
    <message>
        <source>Close at or above the number to open at.</source>
        <translation>解除值应不小于触发值。</translation>
    </message>
    <message>
        <source>Close at or below the number to open at.</source>
        <translation>解除值应不大于触发值。</translation>
    </message>
    <message>
        <source>Row %1 of the thresholds says the same place and indicator as a row above.</source>
        <translation>阈值第 %1 行与上面某行的对象和指标重复。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一行。</translation>
    </message>
    <message>
        <source>Permit of the outlet</source>
        <translation>排放口许可</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× 限值</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeAxis</name>
    <message>
        <source>d</source>
        <comment>axis day</comment>
        <extracomment>QDate format of a mark that is a day of the month; Chinese: d日</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>axis month</comment>
        <extracomment>QDate format of a mark that is a month; Chinese: M月</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>axis year</comment>
        <extracomment>QDate format of a mark that is a year; Chinese: yyyy年
----------
QDate formats of the words under the marks; Chinese: yyyy年M月d日, M月d日, yyyy年M月, M月, yyyy年</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>axis date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>axis date and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>axis long month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>axis month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeBar</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Show the newest readings</source>
        <translation>显示最新监测数据</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Date and time in China (UTC+8)</source>
        <translation>日期和时间（北京时间，UTC+8）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Time from one step to the next</source>
        <translation>相邻两步之间的时间间隔</translation>
    </message>
    <message>
        <source>Step 1 h</source>
        <translation>步长 1 小时</translation>
    </message>
    <message>
        <source>Step 4 h</source>
        <translation>步长 4 小时</translation>
    </message>
    <message>
        <source>Step 1 d</source>
        <translation>步长 1 天</translation>
    </message>
    <message>
        <source>Live: new readings arrive</source>
        <translation>实时：正在接收新监测数据</translation>
    </message>
    <message>
        <source>Newest readings; none arrive at present</source>
        <translation>最新监测数据；目前没有新数据到达</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>jinguan::TimePage</name>
    <message>
        <source>yyyy M MM d dd H HH mm ss and literal characters; excel: serial date; epoch: seconds since 1970. Several forms are separated by |.</source>
        <translation>由 yyyy M MM d dd H HH mm ss 和普通字符组成；excel 为电子表格日期序号，epoch 为 1970 年起的秒数。多种格式以 | 分隔。</translation>
    </message>
    <message>
        <source>the begin of the period</source>
        <translation>时段的起点</translation>
    </message>
    <message>
        <source>the middle of the period</source>
        <translation>时段的中点</translation>
    </message>
    <message>
        <source>the end of the period</source>
        <translation>时段的终点</translation>
    </message>
    <message>
        <source>single sample</source>
        <translation>瞬时样品</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>rows of one time are duplicates</source>
        <translation>时间相同的行视为重复</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>regular expression on the path, its first group is the year; only for times without one</source>
        <translation>针对路径的正则表达式，第一个分组为年份；仅用于时间中没有年份的文件</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The time is</source>
        <translation>时间表示</translation>
    </message>
    <message>
        <source>Averaging period</source>
        <translation>平均时段</translation>
    </message>
    <message>
        <source>Rows of one time</source>
        <translation>时间相同的行</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeReader</name>
    <message>
        <source>The time zone “%1” is not known.</source>
        <translation>时区“%1”未知。</translation>
    </message>
    <message>
        <source>Write an offset such as +08:00, or a name such as Asia/Shanghai.</source>
        <translation>请填写偏移量（如 +08:00）或名称（如 Asia/Shanghai）。</translation>
    </message>
    <message>
        <source>“%1” looks like the serial date of a spreadsheet; add the format “excel” to the profile</source>
        <translation>“%1”可能是电子表格的日期序列值；请在映射方案中添加格式“excel”</translation>
    </message>
    <message>
        <source>“%1” is no time of the form %2</source>
        <translation>“%1”不是 %2 格式的时间</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>the time has no year; give one with the option “year”</source>
        <translation>时间没有年份，请用选项“year”指定</translation>
    </message>
    <message>
        <source>there is no day %1-%2-%3</source>
        <translation>日期 %1-%2-%3 不存在</translation>
    </message>
    <message>
        <source>there is no time of day %1:%2</source>
        <translation>时间 %1:%2 不存在</translation>
    </message>
    <message>
        <source>this moment does not exist in %1: clocks were put forward over it</source>
        <translation>该时刻在 %1 不存在：时钟拨快时被跳过</translation>
    </message>
</context>
<context>
    <name>jinguan::TimeSlider</name>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>jinguan::TrailText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>jinguan::UpwindSectors</name>
    <message>
        <source>calm</source>
        <translation>静风</translation>
    </message>
    <message>
        <source>There is no station “%1”.</source>
        <translation>没有站点“%1”。</translation>
    </message>
    <message>
        <source>Choose a station of the network.</source>
        <translation>请选择网络中的站点。</translation>
    </message>
    <message>
        <source>The period is empty.</source>
        <translation>时段为空。</translation>
    </message>
    <message>
        <source>Give a first and a last day.</source>
        <translation>请给出起始日期和截止日期。</translation>
    </message>
    <message>
        <source>%1 has no hourly values of %2 in this period.</source>
        <translation>%1 在该时段没有 %2 的小时值。</translation>
    </message>
    <message>
        <source>Choose another period or station.</source>
        <translation>请选择其他时段或站点。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No station measured wind direction in at least half of these hours.</source>
        <translation>没有站点在其中至少一半的小时测得风向。</translation>
    </message>
    <message>
        <source>Import readings of a weather station, or choose another period.</source>
        <translation>请导入气象站数据，或选择其他时段。</translation>
    </message>
</context>
<context>
    <name>jinguan::ValueForm</name>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The number of the file times this is in the unit</source>
        <translation>文件中的数乘以此系数后为所选单位</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>automatic (online)</source>
        <translation>自动（在线）</translation>
    </message>
    <message>
        <source>manual (laboratory)</source>
        <translation>手工（实验室）</translation>
    </message>
    <message>
        <source>model or forecast</source>
        <translation>模型或预报</translation>
    </message>
    <message>
        <source>e.g. left bank, 0.5 m</source>
        <translation>例如 左岸 0.5 m</translation>
    </message>
    <message>
        <source>only where each station has a column of its own</source>
        <translation>仅用于每个站点单独一列的表</translation>
    </message>
    <message>
        <source>The column holds compass points (NE, 东北), not numbers</source>
        <translation>该列为方位（NE、东北），不是数字</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>文件中的单位</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>乘以系数</translation>
    </message>
    <message>
        <source>Decimals kept</source>
        <translation>保留小数位</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Position or depth</source>
        <translation>点位或深度</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>合理范围</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jinguan::ValueReader</name>
    <message>
        <source>“%1” holds a comma, which may separate thousands or decimals; say which in the profile (number.group or number.decimal)</source>
        <translation>“%1”中有逗号，可能是千位分隔符，也可能是小数点；请在映射方案中说明（number.group 或 number.decimal）</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
</context>
<context>
    <name>jinguan::VarianceMap</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The map of standard deviations cannot be written.</source>
        <translation>标准差图无法写出。</translation>
    </message>
    <message>
        <source>Check the folder and the space left on the disk.</source>
        <translation>请检查文件夹和磁盘剩余空间。</translation>
    </message>
</context>
<context>
    <name>jinguan::VarianceModel</name>
    <message>
        <source>No variogram is given for the field that stations are to be placed by.</source>
        <translation>未给出布点所依据的场的变异函数。</translation>
    </message>
    <message>
        <source>Give one (shape, nugget, sill, range in metres), or an indicator that stations measure.</source>
        <translation>请给出变异函数（形状、块金值、基台值、变程，米），或站点监测的指标。</translation>
    </message>
    <message>
        <source>Nothing is wanted in this region: its demand is 0 everywhere.</source>
        <translation>该区域没有需求：各处需求均为 0。</translation>
    </message>
    <message>
        <source>Choose another demand or region.</source>
        <translation>请选择其他需求或区域。</translation>
    </message>
    <message>
        <source>spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Matérn</source>
        <translation>马特恩</translation>
    </message>
    <message>
        <source>%1, nugget %2, sill %3, range %4 km</source>
        <comment>shape of a variogram and its figures</comment>
        <translation>%1，块金值 %2，基台值 %3，变程 %4 km</translation>
    </message>
</context>
<context>
    <name>jinguan::VarianceProposal</name>
    <message>
        <source>The kinds of station must get %1 sites at least, at a cost of %2; %3 are asked for.</source>
        <translation>各站点类型至少需要 %1 个点位，费用 %2；而要求布设 %3 个。</translation>
    </message>
    <message>
        <source>Ask for more sites, a larger budget, or fewer of a kind.</source>
        <translation>请增加点位数或预算，或减少某一类型的最少数量。</translation>
    </message>
    <message>
        <source>With it the field can be estimated.</source>
        <translation>有了它才能对场作出估计。</translation>
    </message>
    <message>
        <source>Raises what the stations tell of the rest from %1 to %2 nats.</source>
        <translation>使站点对其余位置的信息量由 %1 增至 %2 奈特。</translation>
    </message>
    <message>
        <source>Lowers the mean kriging variance from %1 to %2.</source>
        <translation>使平均克里金方差由 %1 降至 %2。</translation>
    </message>
    <message>
        <source>Brings the greatest kriging variance from %1 to %2.</source>
        <translation>使最大克里金方差由 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The field is judged at %1 places, %2 × %2 cells each.</source>
        <translation>场在 %1 个位置上评定，每个位置合并 %2 × %2 个单元。</translation>
    </message>
    <message>
        <source>This model does not tell the kinds of station apart: they matter for costs and numbers alone.</source>
        <translation>本模型不区分站点类型：类型只影响费用和数量。</translation>
    </message>
    <message>
        <source>No plan tells more than the bound. Where every station adds information, as on a grid fine for the range, none tells more than %1 nats, and the greedy choice alone reaches 1 − 1/e of what the best one adds.</source>
        <translation>任何方案的信息量都不超过上界。若每增一站都增加信息（网格相对变程足够细时成立），则任何方案不超过 %1 奈特，且仅贪心选择即可达到最优方案增量的 1 − 1/e。</translation>
    </message>
    <message>
        <source>That no plan is better is not proved. The bound is what so many observations of any kind would leave (principal components of what is unknown); plans of stations do not reach it in general.</source>
        <translation>尚未证明没有更好的方案。该界是同样数量的任意观测所能留下的方差（未知部分的主成分）；站点方案一般达不到它。</translation>
    </message>
    <message numerus="yes">
        <source>The quotas ask for %n site(s) more than could be placed.</source>
        <translation>
            <numerusform>配额要求比可布设的多 %n 个点位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for more sites, smaller quotas or less spacing.</source>
        <translation>请增加点位数、减小配额或间距。</translation>
    </message>
    <message>
        <source>Loosen the rules, or choose another model.</source>
        <translation>请放宽约束，或选择其他模型。</translation>
    </message>
</context>
<context>
    <name>jinguan::Variogram</name>
    <message>
        <source>There are too few pairs of stations to see how values differ with distance.</source>
        <translation>站点对太少，看不出数值随距离的变化。</translation>
    </message>
    <message>
        <source>All values are alike; there is nothing to fit.</source>
        <translation>数值全都相同，无法拟合。</translation>
    </message>
    <message>
        <source>No shape of variogram was asked for.</source>
        <translation>未指定变异函数形状。</translation>
    </message>
</context>
<context>
    <name>jinguan::VariogramFields</name>
    <message>
        <source>Give the variogram (else fitted to readings)</source>
        <translation>指定变异函数（否则按监测数据拟合）</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球状</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Matérn 3/2</source>
        <translation>Matérn 3/2</translation>
    </message>
    <message>
        <source>Semivariance of neighbours, in the square of the indicator's unit</source>
        <translation>相邻处的半方差，单位为指标单位的平方</translation>
    </message>
    <message>
        <source>Semivariance of places far apart, the nugget in it</source>
        <translation>相距很远处的半方差，含块金值</translation>
    </message>
    <message>
        <source>Parameter of the shape; a third of the distance at which 95 % of the sill is reached for the exponential one</source>
        <translation>模型的变程参数；指数模型为达到基台值 95 % 的距离的三分之一</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Nugget</source>
        <translation>块金值</translation>
    </message>
    <message>
        <source>Sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>变程</translation>
    </message>
</context>
<context>
    <name>jinguan::VeilLayer</name>
    <message>
        <source>Outside the chosen area</source>
        <translation>所选区域以外</translation>
    </message>
</context>
<context>
    <name>jinguan::VerdictLayer</name>
    <message>
        <source>Measured for the siting rules</source>
        <translation>选址规范量算</translation>
    </message>
    <message>
        <source>Areas of the siting rules</source>
        <translation>选址规范涉及范围</translation>
    </message>
</context>
<context>
    <name>jinguan::VerdictTable</name>
    <message>
        <source>There is no reading of series %1 that begins at %2.</source>
        <translation>序列 %1 没有起始于 %2 的数据。</translation>
    </message>
    <message>
        <source>Nothing was judged; look at the readings again.</source>
        <translation>未作任何审核；请重新查看数据。</translation>
    </message>
    <message>
        <source>A review needs its reason.</source>
        <translation>审核必须填写理由。</translation>
    </message>
    <message>
        <source>Say why; it stays in the history of the reading.</source>
        <translation>请填写理由；它会保留在数据的历史中。</translation>
    </message>
    <message>
        <source>The reading of %1 has no verdict that could be withdrawn.</source>
        <translation>%1 的数据没有可撤回的结论。</translation>
    </message>
</context>
<context>
    <name>jinguan::VisitDialog</name>
    <message>
        <source>Visit to %1</source>
        <translation>登记巡检：%1</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Surroundings check</source>
        <translation>周边核查</translation>
    </message>
    <message>
        <source>Something is left to do until</source>
        <translation>有待办，期限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>The visit lies in the future.</source>
        <translation>巡检时间晚于现在。</translation>
    </message>
    <message>
        <source>Correct the time.</source>
        <translation>请更正时间。</translation>
    </message>
    <message>
        <source>Photos are being read …</source>
        <translation>正在读取照片 …</translation>
    </message>
    <message>
        <source>Look at the warnings of the photos: leave them out, or keep them marked.</source>
        <translation>请查看照片警告：去掉，或勾选保留（将带标注）。</translation>
    </message>
    <message>
        <source>Keeping …</source>
        <translation>正在保存 …</translation>
    </message>
</context>
<context>
    <name>jinguan::WarningRules</name>
    <message>
        <source>The kind or the period of the warning rule “%1” is not known.</source>
        <translation>预警规则“%1”的类型或时段无法识别。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Quick rise</source>
        <translation>快速上升</translation>
    </message>
    <message>
        <source>Sustained rise</source>
        <translation>持续上升</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Stuck value</source>
        <translation>数值恒定</translation>
    </message>
    <message>
        <source>Neighbours disagree</source>
        <translation>与周边不一致</translation>
    </message>
    <message>
        <source>Forecast exceedance</source>
        <translation>预报超标</translation>
    </message>
    <message>
        <source>The warning rule “%1” stands in the table twice.</source>
        <translation>预警规则“%1”在表中出现了两次。</translation>
    </message>
    <message>
        <source>A threshold needs a known rule, a scope and a number to open at.</source>
        <translation>阈值须有已知的规则、适用范围和触发数值。</translation>
    </message>
    <message>
        <source>The warning rule “%1” cannot be used: %2</source>
        <translation>预警规则“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>it has no id or no name.</source>
        <translation>没有编号或名称。</translation>
    </message>
    <message>
        <source>the element “%1” is not in the catalogue.</source>
        <translation>目录中没有要素“%1”。</translation>
    </message>
    <message>
        <source>the indicator “%1” is not in the catalogue.</source>
        <translation>目录中没有指标“%1”。</translation>
    </message>
    <message>
        <source>the station kind “%1” is not in the catalogue.</source>
        <translation>目录中没有站点类型“%1”。</translation>
    </message>
    <message>
        <source>it needs a window of time.</source>
        <translation>需要设定时间窗。</translation>
    </message>
    <message>
        <source>a sustained rise needs at least two steps.</source>
        <translation>持续上升至少需要两个时段。</translation>
    </message>
    <message>
        <source>neighbours need a radius and a number.</source>
        <translation>周边比较需要半径和站点数。</translation>
    </message>
    <message>
        <source>the severity goes from 1 to 4.</source>
        <translation>严重程度取值为 1 至 4。</translation>
    </message>
    <message>
        <source>durations and ratios must not be negative.</source>
        <translation>时长和比例不得为负。</translation>
    </message>
    <message>
        <source>The warning rules of the workspace cannot be read.</source>
        <translation>无法读取工作区的预警规则。</translation>
    </message>
    <message>
        <source>The rules of the program are used; save yours anew.</source>
        <translation>现使用程序自带的规则，请重新保存您的规则。</translation>
    </message>
    <message>
        <source>Upstream event</source>
        <translation>上游事件</translation>
    </message>
    <message>
        <source>it needs a distance along the river.</source>
        <translation>需要沿河距离。</translation>
    </message>
</context>
<context>
    <name>jinguan::WarningScan</name>
    <message>
        <source>Looking for warnings was cancelled.</source>
        <translation>预警检查已取消。</translation>
    </message>
    <message>
        <source>What was found before is kept.</source>
        <translation>此前发现的事件已保留。</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterAssessment</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>缺少标准表“%1”。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序的资源文件。</translation>
    </message>
    <message>
        <source>“%1” is neither river nor lake.</source>
        <translation>“%1”既不是河流也不是湖库。</translation>
    </message>
    <message>
        <source>Write river or lake.</source>
        <translation>请填写 river（河流）或 lake（湖库）。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %1 (%n below detection with half the limit)</source>
        <translation>
            <numerusform>%1均值（%n 个未检出值按检出限的一半计）</numerusform>
        </translation>
    </message>
    <message>
        <source>Class of %1</source>
        <translation>%1的水质类别</translation>
    </message>
    <message>
        <source>%1 above class %2</source>
        <translation>%1超%2类的倍数</translation>
    </message>
    <message>
        <source>Class: the worst of the items</source>
        <translation>水质类别：取各项目中最差者</translation>
    </message>
    <message>
        <source>Fewer than 5 sections: class of the mean concentrations</source>
        <translation>断面少于 5 个：按各断面浓度均值确定类别</translation>
    </message>
    <message>
        <source>Sections of class I to III</source>
        <translation>Ⅰ～Ⅲ类断面比例</translation>
    </message>
    <message>
        <source>Sections worse than class V</source>
        <translation>劣Ⅴ类断面比例</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>水质状况</translation>
    </message>
    <message>
        <source>TLI of %1</source>
        <translation>%1的营养状态指数</translation>
    </message>
    <message>
        <source>TLI(Σ): weighted sum of the five</source>
        <translation>综合营养状态指数 TLI(Σ)：五项加权求和</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterLayer</name>
    <message>
        <source>Other watercourses</source>
        <translation>其他水系</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>溪沟</translation>
    </message>
    <message>
        <source>Small rivers</source>
        <translation>小型河流</translation>
    </message>
    <message>
        <source>Rivers and canals</source>
        <translation>河流和渠道</translation>
    </message>
    <message>
        <source>Main rivers</source>
        <translation>主要河流</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterLoad</name>
    <message>
        <source>load = concentration × flow × time</source>
        <translation>通量 = 浓度 × 流量 × 时间</translation>
    </message>
    <message>
        <source>Hours with both concentration and flow</source>
        <translation>浓度与流量均有效的小时数</translation>
    </message>
    <message>
        <source>Load: flow-weighted mean × volume</source>
        <translation>通量：流量加权平均浓度 × 水量</translation>
    </message>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>缺少标准表“%1”。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序的资源文件。</translation>
    </message>
    <message>
        <source>The parameter has no number, or its formula “%1” is not known.</source>
        <translation>该参数没有数值，或其公式“%1”不存在。</translation>
    </message>
    <message>
        <source>Correct the row.</source>
        <translation>请更正该行。</translation>
    </message>
    <message>
        <source>There is no deduction formula “%1”.</source>
        <translation>没有名为“%1”的扣缴公式。</translation>
    </message>
    <message>
        <source>Add it to deduction_formulas.csv.</source>
        <translation>请在 deduction_formulas.csv 中添加该公式。</translation>
    </message>
    <message>
        <source>The amount by “%1” is too large to be meant.</source>
        <translation>按“%1”计算的金额过大，不合常理。</translation>
    </message>
    <message>
        <source>Look at units and prices.</source>
        <translation>请检查单位和扣缴标准。</translation>
    </message>
    <message>
        <source>With its numbers</source>
        <translation>代入数值</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterLoadDialog</name>
    <message>
        <source>Loads and deductions</source>
        <translation>通量与生态扣缴</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部断面</translation>
    </message>
    <message>
        <source>upstream as stated</source>
        <translation>上游按登记</translation>
    </message>
    <message>
        <source>loads only</source>
        <translation>仅算通量</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>断面</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Load = concentration × flow × time over the hours that have both. A click on a row shows its arithmetic.</source>
        <translation>通量 = 浓度 × 流量 × 时间，取两者都有的小时。点击一行可看计算过程。</translation>
    </message>
    <message>
        <source>Mean, mg/L</source>
        <translation>均值/(mg/L)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游断面</translation>
    </message>
    <message>
        <source>Classes from upstream</source>
        <translation>较上游变化/类</translation>
    </message>
    <message>
        <source>Flow, m³/s</source>
        <translation>流量/(m³/s)</translation>
    </message>
    <message>
        <source>Level, m</source>
        <translation>水位/m</translation>
    </message>
    <message>
        <source>Flow measured at</source>
        <translation>流量测站</translation>
    </message>
    <message>
        <source>Load, t</source>
        <translation>通量/t</translation>
    </message>
    <message>
        <source>Amount, 10k CNY</source>
        <translation>金额/万元</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未算原因</translation>
    </message>
    <message>
        <source>%1 to %2: </source>
        <translation>%1 至 %2：</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) with a load</source>
        <translation>
            <numerusform>%n 个断面算出通量</numerusform>
        </translation>
    </message>
    <message>
        <source>; amounts together %1 × 10k CNY</source>
        <translation>；金额合计 %1 万元</translation>
    </message>
    <message>
        <source>. Demo: sections, flows or prices are invented</source>
        <translation>。演示：断面、流量或单价为虚构</translation>
    </message>
</context>
<context>
    <name>jinguan::WaterQuality</name>
    <message>
        <source>The standards table “%1” is missing.</source>
        <translation>标准表“%1”缺失。</translation>
    </message>
    <message>
        <source>Reinstall the program's resources.</source>
        <translation>请重新安装程序资源。</translation>
    </message>
</context>
<context>
    <name>jinguan::WindowCommand</name>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>无法写入图片：%1。</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written to.</source>
        <translation>请检查文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The map was not complete within a minute.</source>
        <translation>地图未能在一分钟内绘制完成。</translation>
    </message>
    <message>
        <source>Draw the whole window into a picture.</source>
        <translation>将整个窗口绘制为图片。</translation>
    </message>
    <message>
        <source>Station to show in the panel</source>
        <translation>面板中显示的站点</translation>
    </message>
    <message>
        <source>Width x height in pixels</source>
        <translation>宽 x 高（像素）</translation>
    </message>
    <message>
        <source>PNG file</source>
        <translation>PNG 文件</translation>
    </message>
</context>
<context>
    <name>jinguan::WordsPage</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>Words of the column “%1” and the indicators they mean. A unit column, where there is one, wins over the unit here.</source>
        <translation>列“%1”中的文字及其对应指标。如有单位列，以单位列为准。</translation>
    </message>
    <message>
        <source>Only for long tables, which have one value in a row: give one column the role “indicator” and one the role “value”.</source>
        <translation>仅用于每行一个数值的长表：请指定一列为“指标（长表）”，一列为“数值（长表）”。</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceBackup</name>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>操作已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>请选择其他备份。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>The manifest of the backup cannot be written (%1).</source>
        <translation>无法写入备份清单（%1）。</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>请释放一些磁盘空间。</translation>
    </message>
    <message>
        <source>The place of the backup is taken.</source>
        <translation>备份位置已被占用。</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <translation>请指定新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>The folder of the backup cannot be made.</source>
        <translation>无法创建备份文件夹。</translation>
    </message>
    <message>
        <source>Ask for the permission to write there, or name another place.</source>
        <translation>请申请该位置的写入权限，或指定其他位置。</translation>
    </message>
    <message>
        <source>The finished backup cannot be given its name.</source>
        <translation>无法为已完成的备份命名。</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>请指定其他位置。</translation>
    </message>
    <message>
        <source>The backup needs %1 MB, the disk has %2 MB left.</source>
        <translation>备份需要 %1 MB，磁盘仅剩 %2 MB。</translation>
    </message>
    <message>
        <source>Free some space, or name another place.</source>
        <translation>请释放一些空间，或指定其他位置。</translation>
    </message>
    <message>
        <source>The folder is no backup: its manifest is missing.</source>
        <translation>该文件夹不是备份：缺少清单。</translation>
    </message>
    <message>
        <source>Choose a folder that “jinguan workspace backup” made.</source>
        <translation>请选择由“jinguan workspace backup”创建的文件夹。</translation>
    </message>
    <message>
        <source>The manifest of the backup is damaged.</source>
        <translation>备份清单已损坏。</translation>
    </message>
    <message>
        <source>The file is not as it was when the backup was made.</source>
        <translation>该文件与备份时不一致。</translation>
    </message>
    <message>
        <source>Another program has the workspace open.</source>
        <translation>另一程序已打开该工作区。</translation>
    </message>
    <message>
        <source>Close it (window, gateway, running imports) and repeat.</source>
        <translation>请将其关闭（窗口、网关、正在运行的导入）后重试。</translation>
    </message>
    <message>
        <source>The folder beside the workspace cannot be made.</source>
        <translation>无法在工作区旁创建文件夹。</translation>
    </message>
    <message>
        <source>Ask for the permission to write there.</source>
        <translation>请申请该位置的写入权限。</translation>
    </message>
    <message>
        <source>The workspace cannot be set aside.</source>
        <translation>无法将原工作区移开。</translation>
    </message>
    <message>
        <source>Ask for the permission to write the folder above it.</source>
        <translation>请申请其上级文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The restored workspace cannot be given its name.</source>
        <translation>无法为还原的工作区命名。</translation>
    </message>
    <message>
        <source>The file cannot be copied.</source>
        <translation>无法复制文件。</translation>
    </message>
    <message>
        <source>Free some space on the disk, and see whether the file can be read.</source>
        <translation>请腾出磁盘空间，并确认该文件可以读取。</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceCheck</name>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 个</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the tables</source>
        <translation>正在检查数据表</translation>
    </message>
    <message>
        <source>network.gpkg has schema %1, readings.db schema %2.</source>
        <translation>network.gpkg 的结构版本为 %1，readings.db 的结构版本为 %2。</translation>
    </message>
    <message>
        <source>The program and GDAL work with different SQLite libraries (%1; %2); locks do not hold between them.</source>
        <translation>程序与 GDAL 使用不同的 SQLite 库（%1；%2），两者之间的锁定不起作用。</translation>
    </message>
    <message>
        <source>One SQLite library: %1.</source>
        <translation>使用同一 SQLite 库：%1。</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 完好。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup.</source>
        <translation>%1 已损坏：%2。请还原备份。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1: %2 rows refer to something that is not there (tables %3).</source>
        <translation>%1：%2 行引用了不存在的内容（数据表 %3）。</translation>
    </message>
    <message>
        <source>%1: all references hold.</source>
        <translation>%1：所有引用均有效。</translation>
    </message>
    <message>
        <source>%1 rows of %2 belong to nothing; a check with the right to write removes them.</source>
        <translation>%1 行无归属记录（%2）；以写入权限执行检查时会将其删除。</translation>
    </message>
    <message>
        <source>%1 rows of %2 belonged to nothing and were removed.</source>
        <translation>%1 行无归属记录（%2）已删除。</translation>
    </message>
    <message>
        <source>No row without its owner.</source>
        <translation>没有无归属的记录。</translation>
    </message>
    <message>
        <source>The spatial index does not fit its features in: %1. Import these layers again or restore a backup.</source>
        <translation>以下图层的空间索引与要素不一致：%1。请重新导入这些图层或还原备份。</translation>
    </message>
    <message>
        <source>%1 spatial indexes fit their features.</source>
        <translation>%1 个空间索引与要素一致。</translation>
    </message>
    <message>
        <source>%1 has %2 MB; sticks and disks with a FAT file system take no file of 4096 MB.</source>
        <translation>%1 大小为 %2 MB；采用 FAT 文件系统的 U 盘和磁盘无法存放 4096 MB 的文件。</translation>
    </message>
    <message>
        <source>%1 has %2 MB.</source>
        <translation>%1 大小为 %2 MB。</translation>
    </message>
    <message>
        <source>%1 latest values are not the newest readings; something else than Jinguan wrote here.</source>
        <translation>%1 个最新值与最新读数不符；有锦观以外的程序写入过数据。</translation>
    </message>
    <message>
        <source>The latest values are the newest readings.</source>
        <translation>最新值与最新读数一致。</translation>
    </message>
    <message>
        <source>There are readings of %1 stations that are not in the network: %2.</source>
        <translation>有 %1 个站点的监测数据不属于本监测网络：%2。</translation>
    </message>
    <message>
        <source>Every series has its station.</source>
        <translation>每个数据序列均有对应站点。</translation>
    </message>
    <message>
        <source>There are no district borders to compare with.</source>
        <translation>没有区（市）县边界可供比对。</translation>
    </message>
    <message>
        <source>%1 stations lie in no district: %2.</source>
        <translation>%1 个站点不在任何区（市）县内：%2。</translation>
    </message>
    <message>
        <source>Every station lies in a district.</source>
        <translation>每个站点均位于区（市）县内。</translation>
    </message>
    <message>
        <source>The readings are as they were written.</source>
        <translation>监测数据与写入时一致。</translation>
    </message>
    <message>
        <source>The readings that are left are as they were written; %1 were pruned in %2 steps, last on %3 by %4 (%5).</source>
        <translation>现存数据与写入时一致；已分 %2 次清理 %1 个数据，最近一次为 %3，执行人 %4（%5）。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceCommands</name>
    <message>
        <source>Write the demo workspace.</source>
        <translation>生成演示工作区。</translation>
    </message>
    <message>
        <source>New or empty folder</source>
        <translation>新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>Create, inspect, check, back up and restore a workspace.</source>
        <translation>创建、查看、检查、备份和还原工作区。</translation>
    </message>
    <message>
        <source>Create an empty workspace.</source>
        <translation>创建空工作区。</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Tell what a workspace holds.</source>
        <translation>显示工作区的内容。</translation>
    </message>
    <message>
        <source>Check integrity, hash chain, schema and references.</source>
        <translation>检查完整性、哈希链、结构和引用。</translation>
    </message>
    <message>
        <source>Copy a consistent state while others may go on writing.</source>
        <translation>复制一致的状态，期间其他程序可继续写入。</translation>
    </message>
    <message>
        <source>Target folder; by default a dated one below backups/</source>
        <translation>目标文件夹；默认为 backups/ 下带日期的文件夹</translation>
    </message>
    <message>
        <source>Put a backup in the place of a workspace.</source>
        <translation>用备份替换工作区。</translation>
    </message>
    <message>
        <source>There is no backup below this workspace.</source>
        <translation>该工作区下没有备份。</translation>
    </message>
    <message>
        <source>Name one with --from.</source>
        <translation>请用 --from 指定备份。</translation>
    </message>
    <message>
        <source>Backup folder; by default the newest one below backups/</source>
        <translation>备份文件夹；默认为 backups/ 下最新的备份</translation>
    </message>
</context>
<context>
    <name>jinguan::WorkspaceOpener</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>The folder lies on a network share (%1), where a workspace would sooner or later be damaged.</source>
        <translation>该文件夹位于网络共享（%1），工作区放在此处迟早会损坏。</translation>
    </message>
    <message>
        <source>Copy the folder to a disk of this computer and open it there; backups may lie on the share.</source>
        <translation>请将文件夹复制到本机磁盘后打开；备份可以存放在网络共享上。</translation>
    </message>
    <message>
        <source>There is no backup below this folder; look for a copy elsewhere and restore it with: jinguan workspace restore "%1" --from BACKUP</source>
        <translation>该文件夹下没有备份；请在别处查找副本，并用以下命令还原：jinguan workspace restore "%1" --from BACKUP</translation>
    </message>
    <message>
        <source>The newest backup is %1. Restore it with: jinguan workspace restore "%2" --from "%1"</source>
        <translation>最新备份为 %1。还原命令：jinguan workspace restore "%2" --from "%1"</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>请指定新文件夹。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>文件夹不为空。</translation>
    </message>
    <message>
        <source>Name a new or empty folder for the workspace.</source>
        <translation>请为工作区指定新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Ask for the permission to write there, or name another place.</source>
        <translation>请申请该位置的写入权限，或指定其他位置。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is cut, overwritten or no database</source>
        <translation>文件被截断、被覆盖或不是数据库</translation>
    </message>
    <message>
        <source>the table “%1” is missing</source>
        <translation>缺少数据表“%1”</translation>
    </message>
    <message>
        <source>its schema version is missing</source>
        <translation>缺少结构版本</translation>
    </message>
    <message>
        <source>it does not hold readings</source>
        <translation>其中没有监测数据</translation>
    </message>
    <message>
        <source>The workspace was written by an older version of Jinguan.</source>
        <translation>该工作区由旧版锦观写入。</translation>
    </message>
    <message>
        <source>Open it once for editing; it is then brought up to date after a copy.</source>
        <translation>请以编辑方式打开一次；程序会先备份，再将其升级到当前版本。</translation>
    </message>
    <message>
        <source>The workspace is of an older version and could not be copied before the change: %1</source>
        <translation>工作区版本较旧，更改前未能复制：%1</translation>
    </message>
    <message>
        <source>This is a file, not the folder of a workspace.</source>
        <translation>这是文件，不是工作区文件夹。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>Name the folder that holds network.gpkg and readings.db, or create a workspace.</source>
        <translation>请指定包含 network.gpkg 和 readings.db 的文件夹，或新建工作区。</translation>
    </message>
    <message>
        <source>The folder is no workspace: it holds neither network.gpkg nor readings.db.</source>
        <translation>该文件夹不是工作区：既没有 network.gpkg，也没有 readings.db。</translation>
    </message>
    <message>
        <source>Name the folder that holds them, or create a workspace.</source>
        <translation>请指定包含这两个文件的文件夹，或新建工作区。</translation>
    </message>
</context>
<context>
    <name>jinguan::WriterLock</name>
    <message>
        <source>The workspace cannot be opened for writing (%1).</source>
        <translation>无法以写入方式打开工作区（%1）。</translation>
    </message>
    <message>
        <source>Ask for the permission to write this folder, or open it read-only.</source>
        <translation>请申请该文件夹的写入权限，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The lock file cannot be written (%1).</source>
        <translation>无法写入锁文件（%1）。</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>请释放一些磁盘空间。</translation>
    </message>
    <message>
        <source>This workspace is being edited by %1 on %2 (process %3, since %4).</source>
        <translation>该工作区正由 %1 在 %2 上编辑（进程 %3，自 %4 起）。</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>请在该处关闭，或以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>jinguan::XmlTableSource</name>
    <message>
        <source>The file has no element “%1”.</source>
        <translation>文件中没有元素“%1”。</translation>
    </message>
    <message>
        <source>Choose the profile that belongs to this file.</source>
        <translation>请选择适用于此文件的映射方案。</translation>
    </message>
    <message>
        <source>The XML ends in the middle; the file is cut.</source>
        <translation>XML 中途结束，文件不完整。</translation>
    </message>
    <message>
        <source>Ask its sender for it again; what stood before is kept.</source>
        <translation>请发送方重新发送；此前的数据予以保留。</translation>
    </message>
    <message>
        <source>The XML uses an entity that is not allowed: %1</source>
        <translation>XML 使用了不允许的实体：%1</translation>
    </message>
    <message>
        <source>Entities that grow are refused; the file may be hostile.</source>
        <translation>拒绝会膨胀的实体；该文件可能是恶意文件。</translation>
    </message>
    <message>
        <source>The XML is not well-formed: %1</source>
        <translation>XML 格式不正确：%1</translation>
    </message>
    <message>
        <source>Ask its sender for it again.</source>
        <translation>请发送方重新发送。</translation>
    </message>
</context>
<context>
    <name>jinguan::YearTargets</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>进度正常</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>已确保</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1 annual mean</source>
        <translation>%1 年均值</translation>
    </message>
    <message>
        <source>Share of good days</source>
        <translation>优良天数比例</translation>
    </message>
    <message>
        <source>Number of good days</source>
        <translation>优良天数</translation>
    </message>
    <message>
        <source>Days with an index above %1</source>
        <translation>AQI 大于 %1 的天数</translation>
    </message>
    <message>
        <source>%1, without dust days</source>
        <translation>%1（剔除沙尘）</translation>
    </message>
    <message>
        <source>Working out targets</source>
        <translation>正在计算目标</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>jinguan::ZipArchive</name>
    <message>
        <source>The document is too large.</source>
        <translation>文档过大。</translation>
    </message>
    <message>
        <source>Leave pictures out, or write a PDF.</source>
        <translation>请减少图片，或改写 PDF。</translation>
    </message>
    <message>
        <source>There is no “%1” in the archive.</source>
        <translation>压缩包中没有“%1”。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>文件无法写入：%1。</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written to and has room.</source>
        <translation>请检查文件夹是否存在、可写且有空间。</translation>
    </message>
</context>
<context>
    <name>jinguan::planningfields</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jinguan::samplingview</name>
    <message>
        <source>Whole city</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
</TS>
