{#- The switch between light and dark as a script, for without one it does nothing. -#}
{%- set form %}{% include "partials/palette.html" %}{% endset -%}
__md_palette({{ form | trim | tojson }});
