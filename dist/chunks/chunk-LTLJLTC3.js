const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ba as s,Ca as o,Wa as a}from"./chunk-XKHR7BVJ.js";var r=o().check(s(/^[A-Za-z0-9_-]+$/,"an account id holds letters and digits only"),a("The account's id: 32 characters, shown in the dashboard's address. Withou\
t it `CLOUDFLARE_ACCOUNT_ID` has to be set."));function c(t){return t.toLowerCase()}var e="2026-11-23",i="API types of `cloudflare` 7.3.0",l="Workers limits page";function u(...t){return{token:["CLOUDFLARE_API_TOKEN"],endpoint:{env:"CLOUDFLARE_\
API_BASE_URL",default:"https://api.cloudflare.com/client/v4"},settings:{account:"CLOUDFLARE_ACCOUNT_ID"},permissions:t,portal:"https://dash.cloudflare.com/profi\
le/api-tokens"}}var d={is:!1,source:"not documented; assumed, since one refused value refuses the whole PATCH",verified:e},m="(?!__proto__$)[A-Za-z_$][A-Za-z0-9\
_$]*",h={is:255,source:"not documented; assumed",verified:e},x={is:Number.POSITIVE_INFINITY,source:"no such limit is documented",verified:e},C={writeGapMs:{is:0,
source:"API rate limits page: no pause between writes is recommended",verified:e},unstatedWaitMs:{is:3e5,source:"API rate limits page: past 1,200 requests in 5 \
minutes all calls are blocked for the next 5 minutes",verified:e}},_={is:"stamp a change: a secret edited by hand is not noticed",source:i,verified:e};export{r as a,c as b,e as c,i as d,l as e,u as f,d as g,m as h,h as i,x as j,C as k,_ as l};
