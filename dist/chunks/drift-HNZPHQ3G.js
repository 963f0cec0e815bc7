const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as e}from"./chunk-M2ZELOOH.js";import"./chunk-KL7LAVKO.js";import"./chunk-ZRWYWIF5.js";import"./chunk-ACFQJ2Z4.js";import"./chunk-XKHR7BVJ.js";function o(r,p){return e("drift",r,p,{recover:!1,approve:async()=>!1})}export{o as drift};
