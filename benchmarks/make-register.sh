#!/usr/bin/env bash
# Writes a hazard register of ROWS rows to standard output: benchmarks/make-register.sh 1000000 > register.csv
# The same rows every time: the generator is a linear congruence with a fixed seed, so that no awk's own rand() matters.
set -euo pipefail
awk -v rows="${1:?number of rows}" '
function next_below(n) { seed = (seed * 16807) % 2147483647; return int(seed / 1000) % n }
BEGIN {
    seed = 20240601
    nl = split("0.1 0.2 0.5 1 3 6 10", L, " "); ne = split("0.5 1 2 3 6 10", E, " "); nc = split("1 3 7 15 40 100", C, " ")
    nh = split("光伏支架安装高处坠落|配电柜检修触电|机房气体灭火误喷|改造现场吊装物体打击|外勤驾驶交通事故|长时间用眼与久坐|仓库叉车碰撞|访客误入带电区域", H, "|")
    nd = split("工程部|信息部|综合部|运维部|市场部", D, "|")
    print "id,hazard,department,likelihood,exposure,consequence,law_breached,past_accident_uncontrolled,justified_complaint,direct_danger_uncontrolled,residual_likelihood,residual_exposure,residual_consequence,note"
    for (i = 1; i <= rows; i++) {
        l = 1 + next_below(nl); e = 1 + next_below(ne); c = 1 + next_below(nc)
        row = "H" i "," H[1 + next_below(nh)] "," D[1 + next_below(nd)] "," L[l] "," E[e] "," C[c] ","
        row = row (next_below(50) == 0 ? "true" : "false") "," (next_below(80) == 0 ? "是" : "") "," (next_below(90) == 0 ? "1" : "0") ","
        row = row (next_below(70) == 0 ? "yes" : "") ","
        if (next_below(3) == 0) row = row L[1 + next_below(l)] "," E[e] "," C[1 + next_below(c)]
        else row = row ",,"
        print row (next_below(10) == 0 ? ",\"复查, 见附件\"" : ",")
    }
}'
