<#-- Template of META-INF/THIRD-PARTY.txt, filled by license:add-third-party when the application is built. -->
"Brauche ich das?" contains these works of others, each under its own licence. Where a library offers several
licences, any one of them may be chosen. The files of the libraries contain the texts.

Libraries

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.groupId}:${project.artifactId}:${project.version}
    ${(project.name!project.artifactId)}<#if project.url??>, ${project.url}</#if>
    <#list entry.getValue() as licence>${licence}<#sep> | </#sep></#list>
</#list>

Fonts

Lato 1.0
    Copyright (c) 2010-2011, Łukasz Dziedzic, http://www.latofonts.com
    SIL Open Font License 1.1, see fonts/Lato-OFL.txt
DejaVu Sans 2.37
    Fonts are (c) Bitstream, glyphs from Arev fonts are (c) Tavmjong Bah, https://dejavu-fonts.github.io
    Bitstream Vera licence, Arev licence, public domain, see fonts/DejaVu-LICENSE.txt
